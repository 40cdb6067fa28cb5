import type { Found } from './outcomes.ts';

type Watcher = {
  read: () => Promise<Found<string>>;
  /** It is another one than before, or the first. */
  changed: () => Promise<void>;
  /** It is the one that was told of last. */
  same?: () => Promise<void>;
};

/**
 * Asks for the revision of what is published every so often, and tells when it is another. One
 * question at a time; a CMS that does not answer is asked again at the next turn. Returns how to
 * stop.
 */
export function watchRevision({ read, changed, same }: Watcher, everySeconds: number): () => void {
  let known: string | undefined;
  let asking = false;

  const ask = async () => {
    if (asking) return;
    asking = true;
    try {
      const found = await read();
      if (found.kind !== 'found') return;
      if (found.value === known) {
        await same?.();
        return;
      }
      // The first answer too: what was loaded before it may be older than the revision.
      known = found.value;
      await changed();
    } finally {
      asking = false;
    }
  };

  const timer = setInterval(() => void ask(), everySeconds * 1000);
  timer.unref();
  void ask();
  return () => {
    clearInterval(timer);
  };
}
