import type { Answers } from '@ehpr/form-schemas';
import { storedJson } from '../../../../../records/stored-json';
import type { LeavingReason, WithdrawnBecause } from '../../../shared/leaving';
import type {
  CredentialName,
  Credentials,
  MailWish,
  RecordStatus,
  StatusName,
} from '../../../shared/record';
import type { Gap } from '../domain/gaps';
import type { MailboxScope, Scope } from '../domain/visibility';
import type { Db } from './db';
import { visibleTo } from './visible';

/** The record of a person as its row has it. */
export type StoredRecord = {
  id: number;
  documentId: string;
  confirmationNumber: string;
  name: string;
  personKey: string;
  registeredAt: Date;
  updatedAt: Date;
  /** When the person last said that it is true. */
  lastConfirmedAt: Date;
  /** Since when they want no mail but what they ask for. */
  mailStoppedAt: Date | undefined;
  mailWish: MailWish;
  language: string;
  formVersion: number;
  answeredVersion: number;
  answers: Answers;
  gaps: readonly Gap[];
  isListed: boolean;
  status: RecordStatus;
  credentials: Credentials;
  mergedInto: string | undefined;
};

/** A record that is in the scope; nothing otherwise, as when there is none. */
export async function readRecord(
  db: Db,
  scope: Scope,
  documentId: string,
): Promise<StoredRecord | undefined> {
  const row = await visible(db, scope).where({ document_id: documentId }).first(columns);
  return row && recordOf(row);
}

/** Those of some records that are in the scope. */
export async function readRecords(
  db: Db,
  scope: Scope,
  documentIds: readonly string[],
): Promise<StoredRecord[]> {
  const rows = await visible(db, scope)
    .whereIn('document_id', [...documentIds])
    .select(columns);
  return rows.map(recordOf);
}

/** The registrations of a mailbox, the first first: those that are listed, that wait, and that ended. */
export async function readOwnRecords(db: Db, scope: MailboxScope): Promise<StoredRecord[]> {
  const rows = await visible(db, scope).orderBy('id').limit(mostOwn).select(columns);
  return rows.map(recordOf);
}

/** More than share a mailbox. */
const mostOwn = 50;

/** Those of some confirmation numbers whose records are in the scope. */
export async function readSeenNumbers(
  db: Db,
  scope: Scope,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set();
  const seen = visible(db, scope).whereIn('confirmation_number', [...numbers]);
  return new Set(await seen.pluck('confirmation_number'));
}

/**
 * The same of several, which nobody else changes until the transaction ends. They are locked in one
 * order, so that no two transactions wait for each other.
 */
export async function holdRecords(
  trx: Db,
  scope: Scope,
  documentIds: readonly string[],
): Promise<StoredRecord[]> {
  const rows = await visible(trx, scope)
    .whereIn('document_id', [...documentIds])
    .orderBy('id')
    .forUpdate()
    .select(columns);
  return rows.map(recordOf);
}

/** The records that were merged into one, over any number of mergers. */
export async function readMergedInto(
  db: Db,
  documentId: string,
): Promise<{ id: number; documentId: string; confirmationNumber: string }[]> {
  const { rows } = await db.raw(
    `with recursive part (id, document_id, confirmation_number) as (
       select id, document_id, confirmation_number from registrants where merged_into = ?
       union
       select deeper.id, deeper.document_id, deeper.confirmation_number
       from registrants deeper join part on deeper.merged_into = part.document_id
     )
     select * from part order by id`,
    [documentId],
  );
  return (rows as Record<string, unknown>[]).map((row) => ({
    id: Number(row['id']),
    documentId: String(row['document_id']),
    confirmationNumber: String(row['confirmation_number']),
  }));
}

/** Gives a record another status. */
export async function writeStatus(
  trx: Db,
  id: number,
  { status, at, mergedInto }: { status: RecordStatus; at: Date; mergedInto?: string },
): Promise<void> {
  await trx('registrants')
    .where({ id })
    .update({
      registrant_status: status.status,
      withdrawn_because: status.because ?? null,
      withdrawn_reason: status.reason ?? null,
      deployed_from: status.from ?? null,
      deployed_until: status.until ?? null,
      merged_into: mergedInto ?? null,
      updated_at: at,
    });
}

export async function writeCredentials(
  trx: Db,
  id: number,
  { credentials, at }: { credentials: Credentials; at: Date },
): Promise<void> {
  await trx('registrants')
    .where({ id })
    .update({
      credential_status: credentials.status,
      credential_source: credentials.source ?? null,
      credential_date: credentials.date ?? null,
      updated_at: at,
    });
}

/** Notes that its owner wants mail, or none but what they ask for. */
export async function writeMailWish(
  trx: Db,
  id: number,
  { wish, since, at }: { wish: MailWish; since: Date | null; at: Date },
): Promise<void> {
  await trx('registrants')
    .where({ id })
    .update({
      mail_stopped_at: since,
      mail_stopped_because: wish.wanted ? null : (wish.because ?? null),
      mail_stopped_reason: wish.wanted ? null : (wish.reason ?? null),
      updated_at: at,
    });
}

/** Notes when its owner last said that a record is true, and which version of the form they saw then. */
export async function writeConfirmed(
  trx: Db,
  id: number,
  { at, answeredVersion }: { at: Date; answeredVersion?: number },
): Promise<void> {
  await trx('registrants')
    .where({ id })
    .update({
      last_confirmed_at: at,
      ...(answeredVersion !== undefined && { answered_version: answeredVersion }),
    });
}

/** Gives a record a key that says whose it is. */
export async function writePersonKey(trx: Db, id: number, personKey: string): Promise<void> {
  await trx('registrants').where({ id }).update({ person_key: personKey });
}

/** The listed record with a key, other than one. */
export async function findListed(
  trx: Db,
  personKey: string,
  { except }: { except?: number },
): Promise<{ documentId: string } | undefined> {
  const row: { document_id: string } | undefined = await trx('registrants')
    .where({ person_key: personKey, listed: true })
    .whereNot({ id: except ?? 0 })
    .first('document_id');
  return row && { documentId: row.document_id };
}

/** The first record with a key that is kept aside. */
export async function findWaiting(trx: Db, personKey: string): Promise<StoredRecord | undefined> {
  const row = await trx('registrants')
    .where({ person_key: personKey, registrant_status: 'pending-merge' })
    .orderBy('id')
    .forUpdate()
    .first(columns);
  return row && recordOf(row);
}

function visible(db: Db, scope: Scope) {
  const { sql, values } = visibleTo(scope);
  return db('registrants').whereRaw(sql, values);
}

const columns = [
  'id',
  'document_id',
  'confirmation_number',
  'first_name',
  'last_name',
  'person_key',
  'registered_at',
  'updated_at',
  'last_confirmed_at',
  'mail_stopped_at',
  'mail_stopped_because',
  'mail_stopped_reason',
  'language',
  'form_version',
  'answered_version',
  'answers',
  'gaps',
  'listed',
  'registrant_status',
  'withdrawn_because',
  'withdrawn_reason',
  'credential_status',
  'credential_source',
  'merged_into',
  'deployed_from',
  'deployed_until',
  'credential_date',
];

function recordOf(row: Record<string, unknown>): StoredRecord {
  const status: RecordStatus = { status: row['registrant_status'] as StatusName };
  const because = text(row['withdrawn_because']);
  const reason = text(row['withdrawn_reason']);
  const from = day(row['deployed_from']);
  const until = day(row['deployed_until']);
  if (because !== undefined) status.because = because as WithdrawnBecause;
  if (reason !== undefined) status.reason = reason;
  if (from !== undefined) status.from = from;
  if (until !== undefined) status.until = until;
  const credentials: Credentials = {
    status: (text(row['credential_status']) ?? 'unverified') as CredentialName,
  };
  const source = text(row['credential_source']);
  const date = day(row['credential_date']);
  if (source !== undefined) credentials.source = source;
  if (date !== undefined) credentials.date = date;
  return {
    id: Number(row['id']),
    documentId: String(row['document_id']),
    confirmationNumber: String(row['confirmation_number']),
    name: [row['first_name'], row['last_name']].filter(Boolean).join(' '),
    personKey: String(row['person_key']),
    registeredAt: row['registered_at'] as Date,
    updatedAt: row['updated_at'] as Date,
    lastConfirmedAt: row['last_confirmed_at'] as Date,
    mailStoppedAt: (row['mail_stopped_at'] as Date | null) ?? undefined,
    mailWish: mailWishOf(row),
    language: String(row['language']),
    formVersion: Number(row['form_version']),
    answeredVersion: Number(row['answered_version']),
    answers: (storedJson(row['answers']) ?? {}) as Answers,
    gaps: (storedJson(row['gaps']) ?? []) as Gap[],
    isListed: row['listed'] === true,
    status,
    credentials,
    mergedInto: text(row['merged_into']),
  };
}

function mailWishOf(row: Record<string, unknown>): MailWish {
  if (row['mail_stopped_at'] === null) return { wanted: true };
  const because = text(row['mail_stopped_because']);
  const reason = text(row['mail_stopped_reason']);
  return {
    wanted: false,
    ...(because !== undefined && { because: because as LeavingReason }),
    ...(reason !== undefined && { reason }),
  };
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** A day as `YYYY-MM-DD`. Strapi's connections hand days out as text. */
function day(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, 10) : undefined;
}
