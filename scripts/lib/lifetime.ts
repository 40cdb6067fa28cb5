/** What was started and has to be stopped again: the last started first, each once. */
export class Lifetime {
  #ends: (() => Promise<void>)[] = [];
  #ended: Promise<void> | undefined;

  /** Whether stopping has begun, so that what ends now ends because it was asked to. */
  get isEnding(): boolean {
    return this.#ended !== undefined;
  }

  /** Holds something from the moment it begins to start: asked to end meanwhile, it ends when up. */
  async hold<T>(starting: Promise<T>, stop: (started: T) => Promise<void>): Promise<T> {
    this.#ends.push(async () => {
      const started = await starting.then(
        (value) => ({ value }),
        () => undefined,
      );
      if (started !== undefined) await stop(started.value);
    });
    return starting;
  }

  end(): Promise<void> {
    this.#ended ??= this.#endAll();
    return this.#ended;
  }

  async #endAll(): Promise<void> {
    for (let end = this.#ends.pop(); end !== undefined; end = this.#ends.pop()) await end();
  }
}

/** Ends it all when the process is asked to leave, and then leaves. Asking again changes nothing. */
export function endOnSignal(lifetime: Lifetime, say: (words: string) => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (lifetime.isEnding) return;
      say('Stopping …');
      void lifetime.end().then(() => {
        say('Stopped.');
        process.exit(0);
      });
    });
  }
}
