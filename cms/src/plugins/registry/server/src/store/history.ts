import type { Answers } from '@ehpr/form-schemas';
import type { Db } from './db';

export type HistoryEntry = {
  registrantId: number;
  at: Date;
  /** `public`, `registrant`, `staff:<id>`, `system` or `import`. */
  actor: string;
  cause: 'registered' | 'imported';
  version: number;
  answeredVersion: number;
  before: Answers | null;
  after: Answers;
  /** Answers to questions that only the form they answered had, or that no question of ours takes. */
  superseded: Answers;
};

/** Keeps the answers of a registrant as they were before and after something happened. */
export async function addToHistory(trx: Db, entry: HistoryEntry): Promise<void> {
  await addAllToHistory(trx, [entry]);
}

/** The same of several registrants at once. */
export async function addAllToHistory(trx: Db, entries: readonly HistoryEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await trx('registry.registrant_history').insert(
    entries.map((entry) => ({
      registrant_id: entry.registrantId,
      at: entry.at,
      actor: entry.actor,
      cause: entry.cause,
      version: entry.version,
      answered_version: entry.answeredVersion,
      before: entry.before && JSON.stringify(entry.before),
      after: JSON.stringify(entry.after),
      superseded: JSON.stringify(entry.superseded),
    })),
  );
}
