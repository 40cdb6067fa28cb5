import { inLanes } from './in-lanes.ts';
import { keptNowhere, type Kept } from './kept-on-disk.ts';
import type { Found } from './outcomes.ts';

type Entry = {
  key: string;
  /** None for what an earlier process kept and nobody has asked for since. */
  load?: () => Promise<Found<unknown>>;
  /** The last good value. It is kept however long the CMS is away. */
  value?: unknown;
  fresh: boolean;
  loading?: Promise<Found<unknown>>;
  failures: number;
  notBefore: number;
  /** The CMS said a moment ago that there is no such thing. */
  absent: boolean;
};

type Settings = { now: () => number; firstPause?: number; longestPause?: number; kept?: Kept };

/** Anyone may ask for what is not there, under any name: so many names are remembered. */
const mostEntries = 100;

/**
 * Published content by key. One load at a time for each key; what is stale is served while it is
 * loaded anew; after a failure the next load waits, longer each time, and the last good value
 * stands in for it. The last good values are kept for the next process too.
 */
export class ContentCache {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;
  readonly #firstPause: number;
  readonly #longestPause: number;
  readonly #kept: Kept;

  constructor({ now, firstPause = 500, longestPause = 30_000, kept = keptNowhere }: Settings) {
    this.#now = now;
    this.#firstPause = firstPause;
    this.#longestPause = longestPause;
    this.#kept = kept;
    for (const [key, value] of kept.values()) this.#entries.set(key, { ...unknownAt(key), value });
  }

  /** The value of a key: at once when there is one, else as soon as it is loaded. */
  async get<T>(key: string, load: () => Promise<Found<T>>): Promise<Found<T>> {
    const entry = this.#entry(key, load);
    if (entry.value !== undefined) {
      if (!entry.fresh && this.#now() >= entry.notBefore) void this.#load(entry);
      return { kind: 'found', value: entry.value as T };
    }
    return this.#newest<T>(entry);
  }

  /**
   * The value of a key as the CMS has it now, however good the one at hand is; for a while after a failure
   * it is not asked again.
   */
  async newest<T>(key: string, load: () => Promise<Found<T>>): Promise<Found<T>> {
    const entry = this.#entry(key, load);
    if (entry.fresh) return { kind: 'found', value: entry.value as T };
    return this.#newest<T>(entry);
  }

  async #newest<T>(entry: Entry): Promise<Found<T>> {
    if (!entry.loading && this.#now() < entry.notBefore) {
      if (entry.absent) return { kind: 'absent' };
      return { kind: 'unavailable', why: 'the CMS did not answer a moment ago' };
    }
    return (await this.#load(entry)) as Found<T>;
  }

  /** Something was published: all that is held is loaded anew, and served until that is done. */
  async refresh(): Promise<void> {
    const entries = [...this.#entries.values()];
    for (const entry of entries) {
      entry.fresh = false;
      entry.notBefore = 0;
    }
    await inLanes(entries, async (entry) => {
      // A load that began before the publish may bring what was there before it.
      await entry.loading;
      if (entry.load) await this.#load(entry);
    });
  }

  /**
   * Forgets what an earlier process kept and nobody has asked for since. Call it once all that is published
   * was asked for: the rest was taken back.
   */
  forgetWhatNobodyAskedFor(): void {
    for (const { key, load } of this.#entries.values()) {
      if (load) continue;
      this.#entries.delete(key);
      void this.#kept.forget(key);
    }
  }

  #entry(key: string, load: () => Promise<Found<unknown>>): Entry {
    const known = this.#entries.get(key);
    if (!known && this.#entries.size >= mostEntries) this.#forgetWhatIsNotThere();
    const entry = known ?? unknownAt(key);
    entry.load ??= load;
    this.#entries.set(key, entry);
    return entry;
  }

  #forgetWhatIsNotThere(): void {
    for (const [key, { value, loading }] of this.#entries) {
      if (value === undefined && !loading) this.#entries.delete(key);
    }
  }

  #load(entry: Entry): Promise<Found<unknown>> {
    const load = entry.load ?? nothingToAsk;
    entry.loading ??= load()
      .then((found) => {
        this.#learn(entry, found);
        return found;
      })
      .finally(() => {
        delete entry.loading;
      });
    return entry.loading;
  }

  #learn(entry: Entry, found: Found<unknown>): void {
    if (found.kind === 'unavailable') {
      entry.absent = false;
      const pause = Math.min(this.#firstPause * 2 ** entry.failures, this.#longestPause);
      entry.failures += 1;
      entry.notBefore = this.#now() + pause;
      return;
    }
    entry.failures = 0;
    entry.absent = found.kind === 'absent';
    entry.fresh = found.kind === 'found';
    // What was taken back is gone; what is not there yet is asked for again, after a pause.
    entry.notBefore = found.kind === 'found' ? 0 : this.#now() + this.#firstPause;
    entry.value = found.kind === 'found' ? found.value : undefined;
    void (found.kind === 'found'
      ? this.#kept.keep(entry.key, found.value)
      : this.#kept.forget(entry.key));
  }
}

const unknownAt = (key: string): Entry => ({
  key,
  fresh: false,
  failures: 0,
  notBefore: 0,
  absent: false,
});

const nothingToAsk = (): Promise<Found<unknown>> =>
  Promise.resolve({ kind: 'unavailable', why: 'nobody has asked for it yet' });
