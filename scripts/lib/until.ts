import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is yes. Resolves to whether it was, in time. */
export async function until(
  asked: () => boolean | Promise<boolean>,
  { withinMs, everyMs = 50 }: { withinMs: number; everyMs?: number },
): Promise<boolean> {
  const end = performance.now() + withinMs;
  for (;;) {
    if (await asked()) return true;
    if (performance.now() > end) return false;
    await pause(everyMs);
  }
}
