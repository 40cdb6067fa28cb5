import type { Found } from './outcomes.ts';

/** What never changes once it is found, by key: asked for until it is there, and then kept. */
export class Unchanging<T> {
  readonly #kept = new Map<string, T>();
  readonly #most: number;

  /** Keeps at most so many: the one that came first makes room. */
  constructor(most: number) {
    this.#most = most;
  }

  async get(key: string, load: () => Promise<Found<T>>): Promise<Found<T>> {
    const known = this.#kept.get(key);
    if (known !== undefined) return { kind: 'found', value: known };
    const found = await load();
    if (found.kind === 'found') this.#keep(key, found.value);
    return found;
  }

  #keep(key: string, value: T): void {
    const [first] = this.#kept.keys();
    if (this.#kept.size >= this.#most && first !== undefined) this.#kept.delete(first);
    this.#kept.set(key, value);
  }
}
