import { keptNowhere, type Kept } from './kept-on-disk.ts';
import type { Found } from './outcomes.ts';

/** What never changes once it is found, by key: asked for until it is there, and then kept. */
export class Unchanging<T> {
  readonly #kept = new Map<string, T>();
  readonly #most: number;
  readonly #onDisk: Kept;

  /** Keeps at most so many, for the next process too: the one that came first makes room. */
  constructor(most: number, onDisk: Kept = keptNowhere) {
    this.#most = most;
    this.#onDisk = onDisk;
    for (const [key, value] of onDisk.values()) this.#keep(key, value as T);
  }

  async get(key: string, load: () => Promise<Found<T>>): Promise<Found<T>> {
    const known = this.#kept.get(key);
    if (known !== undefined) return { kind: 'found', value: known };
    const found = await load();
    if (found.kind === 'found') {
      this.#keep(key, found.value);
      void this.#onDisk.keep(key, found.value);
    }
    return found;
  }

  #keep(key: string, value: T): void {
    const [first] = this.#kept.keys();
    if (this.#kept.size >= this.#most && first !== undefined) {
      this.#kept.delete(first);
      void this.#onDisk.forget(first);
    }
    this.#kept.set(key, value);
  }
}
