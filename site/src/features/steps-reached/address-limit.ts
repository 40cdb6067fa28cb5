type Settings = { most: number; seconds: number; now: () => number };

/** More addresses than write within one period: those beyond are not told apart. */
const mostAddresses = 50_000;

/**
 * How often one address may ask within a period. In memory, for as long as the period lasts; the
 * addresses go nowhere else.
 */
export class AddressLimit {
  readonly #settings: Settings;
  readonly #counts = new Map<string, number>();
  #endsAt = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Counts a request of an address. Answers whether it is within the limit. */
  allows(address: string): boolean {
    const { most, seconds, now } = this.#settings;
    if (now() >= this.#endsAt) {
      this.#counts.clear();
      this.#endsAt = now() + seconds * 1000;
    }
    const isKnown = this.#counts.has(address) || this.#counts.size < mostAddresses;
    const name = isKnown ? address : '';
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count <= most;
  }
}
