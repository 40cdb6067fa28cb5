import type { Found } from './outcomes.ts';

type Entry = {
  load: () => Promise<Found<unknown>>;
  /** The last good value. It is kept however long the CMS is away. */
  value?: unknown;
  fresh: boolean;
  loading?: Promise<Found<unknown>>;
  failures: number;
  notBefore: number;
  /** The CMS said a moment ago that there is no such thing. */
  absent: boolean;
};

type Settings = { now: () => number; firstPause?: number; longestPause?: number };

/** Anyone may ask for what is not there, under any name: so many names are remembered. */
const mostEntries = 100;

/**
 * Published content by key. One load at a time for each key; what is stale is served while it is
 * loaded anew; after a failure the next load waits, longer each time, and the last good value
 * stands in for it.
 */
export class ContentCache {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;
  readonly #firstPause: number;
  readonly #longestPause: number;

  constructor({ now, firstPause = 500, longestPause = 30_000 }: Settings) {
    this.#now = now;
    this.#firstPause = firstPause;
    this.#longestPause = longestPause;
  }

  /** The value of a key: at once when there is one, else as soon as it is loaded. */
  async get<T>(key: string, load: () => Promise<Found<T>>): Promise<Found<T>> {
    const entry = this.#entry(key, load);
    if (entry.value !== undefined) {
      if (!entry.fresh && this.#now() >= entry.notBefore) void this.#load(entry);
      return { kind: 'found', value: entry.value as T };
    }
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
    await Promise.all(
      entries.map(async (entry) => {
        // A load that began before the publish may bring what was there before it.
        await entry.loading;
        await this.#load(entry);
      }),
    );
  }

  #entry(key: string, load: () => Promise<Found<unknown>>): Entry {
    const known = this.#entries.get(key);
    if (known) return known;
    if (this.#entries.size >= mostEntries) this.#forgetWhatIsNotThere();
    const entry: Entry = { load, fresh: false, failures: 0, notBefore: 0, absent: false };
    this.#entries.set(key, entry);
    return entry;
  }

  #forgetWhatIsNotThere(): void {
    for (const [key, { value, loading }] of this.#entries) {
      if (value === undefined && !loading) this.#entries.delete(key);
    }
  }

  #load(entry: Entry): Promise<Found<unknown>> {
    entry.loading ??= entry
      .load()
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
  }
}
