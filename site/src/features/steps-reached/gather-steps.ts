import type { SeenStep } from '../../cms/client.ts';

type Settings = {
  send: (slug: string, seen: SeenStep[]) => Promise<void>;
  everySeconds: number;
};

/** More different steps than people can reach between two sendings: the rest is not counted. */
const mostKept = 200;

/**
 * Counts the steps that people reach, of whom nothing is kept, and passes the sums on every few
 * seconds. What cannot be passed on is forgotten: it is a count, and nobody waits for it.
 */
export class StepGatherer {
  readonly #settings: Settings;
  readonly #counts = new Map<string, Map<string, SeenStep>>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  add(slug: string, version: number, step: string): void {
    const ofForm = this.#counts.get(slug) ?? new Map<string, SeenStep>();
    const id = `${version} ${step}`;
    const known = ofForm.get(id);
    if (!known && ofForm.size >= mostKept) return;
    ofForm.set(id, { version, step, count: (known?.count ?? 0) + 1 });
    this.#counts.set(slug, ofForm);
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.pass(), this.#settings.everySeconds * 1000);
    this.#timer.unref();
  }

  /** Passes on what was counted so far. */
  async pass(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const counts = [...this.#counts];
    this.#counts.clear();
    await Promise.all(counts.map(([slug, seen]) => this.#settings.send(slug, [...seen.values()])));
  }
}
