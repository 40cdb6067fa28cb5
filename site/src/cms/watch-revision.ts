import type { Found } from './outcomes.ts';

/**
 * Asks for the revision of what is published every so often, and tells when it is another. One
 * question at a time; a CMS that does not answer is asked again at the next turn. Returns how to
 * stop.
 */
export function watchRevision(
  read: () => Promise<Found<string>>,
  changed: () => Promise<void>,
  everySeconds: number,
): () => void {
  let known: string | undefined;
  let asking = false;

  const ask = async () => {
    if (asking) return;
    asking = true;
    const found = await read();
    if (found.kind === 'found' && found.value !== known) {
      // The first answer too: what was loaded before it may be older than the revision.
      known = found.value;
      await changed();
    }
    asking = false;
  };

  const timer = setInterval(() => void ask(), everySeconds * 1000);
  timer.unref();
  void ask();
  return () => {
    clearInterval(timer);
  };
}
