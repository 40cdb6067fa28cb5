import type { Answers } from '@ehpr/form-schemas';
import { storedJson } from '../../../../../records/stored-json';
import type { Credentials, MailWish, RecordStatus } from '../../../shared/record';
import type { Db } from './db';

/** What staff or its owner did with a record, as it is kept in the history. */
export type Change = { registrantId: number; at: Date; actor: string; version: number } & (
  | {
      cause: 'corrected' | 'changed' | 'merged';
      answeredVersion: number;
      beforeVersion: number;
      before: Answers;
      after: Answers;
      /** The number of the record that was merged into it. */
      other?: string;
      /** Answers to questions that only the version had which the person saw. */
      superseded?: Answers;
    }
  | { cause: 'status'; before: RecordStatus; after: RecordStatus }
  | { cause: 'credentials'; before: Credentials; after: Credentials }
  | { cause: 'mail'; before: MailWish; after: MailWish }
  | { cause: 'told-apart'; other: string }
  | { cause: 'asked' | 'confirmed' }
  /** The how manyth reminder it was. */
  | { cause: 'reminded'; reminder: number }
);

const table = 'registry.registrant_history';

/** Keeps what staff changed of a record, as it was before and after. */
export async function addChange(trx: Db, change: Change): Promise<void> {
  const { registrantId, at, actor, cause, version } = change;
  const hasSides = 'before' in change;
  await trx(table).insert({
    registrant_id: registrantId,
    at,
    actor,
    cause,
    version,
    answered_version: 'answeredVersion' in change ? change.answeredVersion : version,
    before_version: 'beforeVersion' in change ? change.beforeVersion : null,
    before: hasSides ? JSON.stringify(change.before) : null,
    after: hasSides ? JSON.stringify(change.after) : null,
    superseded: 'superseded' in change ? JSON.stringify(change.superseded) : null,
    details: detailsOf(change),
  });
}

function detailsOf(change: Change): string | null {
  if ('other' in change) return JSON.stringify({ other: change.other });
  return 'reminder' in change ? JSON.stringify({ reminder: change.reminder }) : null;
}

/** A row of the history, whoever wrote it. */
export type KeptChange = {
  registrantId: number;
  at: Date;
  actor: string;
  cause: string;
  version: number;
  answeredVersion: number;
  beforeVersion: number | undefined;
  before: unknown;
  after: unknown;
  superseded: Answers;
  other: string | undefined;
  reminder: number | undefined;
};

/** More than happens to anyone. */
const mostTold = 500;

/** What happened to any of the records, the latest first. */
export async function readChanges(db: Db, ids: readonly number[]): Promise<KeptChange[]> {
  const rows: Record<string, unknown>[] = await db(table)
    .whereIn('registrant_id', [...ids])
    .orderBy('id', 'desc')
    .limit(mostTold)
    .select();
  return rows.map((row) => ({
    registrantId: Number(row['registrant_id']),
    at: row['at'] as Date,
    actor: String(row['actor']),
    cause: String(row['cause']),
    version: Number(row['version']),
    answeredVersion: Number(row['answered_version']),
    beforeVersion: row['before_version'] === null ? undefined : Number(row['before_version']),
    before: storedJson(row['before']),
    after: storedJson(row['after']),
    superseded: (storedJson(row['superseded']) ?? {}) as Answers,
    other: (storedJson(row['details']) as { other?: string } | null)?.other,
    reminder: (storedJson(row['details']) as { reminder?: number } | null)?.reminder,
  }));
}

/** What happened around a record, and left it and its stamp as they were. */
const beside: readonly Change['cause'][] = ['asked', 'reminded', 'confirmed'];

/** Who changed a record last, and when. */
export async function readLastChange(
  db: Db,
  id: number,
): Promise<{ at: Date; actor: string } | undefined> {
  return db(table)
    .where({ registrant_id: id })
    .whereNotIn('cause', [...beside])
    .orderBy('id', 'desc')
    .first('at', 'actor');
}
