import type { Answers } from '@ehpr/form-schemas';
import type { Db } from './db';

/** Keeps the answers of a registrant as they were before and after something happened. */
export async function addToHistory(
  trx: Db,
  entry: {
    registrantId: number;
    at: Date;
    /** `public`, `staff:<id>`, `system` or `import`. */
    actor: string;
    cause: 'registered';
    version: number;
    answeredVersion: number;
    before: Answers | null;
    after: Answers;
    superseded: Answers;
  },
): Promise<void> {
  await trx('registry.registrant_history').insert({
    registrant_id: entry.registrantId,
    at: entry.at,
    actor: entry.actor,
    cause: entry.cause,
    version: entry.version,
    answered_version: entry.answeredVersion,
    before: entry.before && JSON.stringify(entry.before),
    after: JSON.stringify(entry.after),
    superseded: JSON.stringify(entry.superseded),
  });
}
