import { quarterOf, type ProgressCount } from '../domain/progress';
import type { Db } from '../store/db';
import { addProgress, keyOf } from '../store/form-progress';

export type SentCounter = {
  /** Counts one that was sent, after it was recorded. Never fails and never waits. */
  count(slug: string, version: number): void;
  /** Writes what is counted down. */
  write(): Promise<void>;
};

const writeEveryMs = 2_000;

/**
 * Counts what is sent, in memory, and writes the sums down every few seconds: submissions never wait
 * for each other over a counter. A process that is killed loses the counts of these seconds, no more.
 */
export function sentCounter(
  db: Db,
  now: () => Date,
  report: (what: string, error: unknown) => void,
): SentCounter {
  let counted = new Map<string, ProgressCount>();
  let timer: NodeJS.Timeout | undefined;

  const write = async () => {
    clearTimeout(timer);
    timer = undefined;
    const counts = [...counted.values()];
    counted = new Map();
    try {
      await addProgress(db, quarterOf(now()), counts);
    } catch (error) {
      report('What was sent was not counted', error);
    }
  };

  return {
    write,
    count(slug, version) {
      const one: ProgressCount = { slug, version, kind: 'sent', step: '', count: 1 };
      const before = counted.get(keyOf(one))?.count ?? 0;
      counted.set(keyOf(one), { ...one, count: before + 1 });
      timer ??= setTimeout(() => void write(), writeEveryMs).unref();
    },
  };
}
