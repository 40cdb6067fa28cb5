import type { RegistrantSearch } from '../domain/registrant-search';
import type { FilterInWords } from '../domain/search-in-words';
import type { Db } from './db';
import { connectionName } from './extract-connections';

/** How an extract ended: all of it was fetched; staff or their browser stopped it; or we failed. */
export type ExtractOutcome = 'complete' | 'stopped' | 'failed';

export type NewExtract = {
  id: string;
  staffId: number;
  askedAt: Date;
  reason: string;
  search: RegistrantSearch;
  filter: readonly FilterInWords[];
  columns: readonly string[];
  expected: number;
  ticketDigest: string;
  ticketExpiresAt: Date;
};

export type Extract = {
  id: string;
  staffId: number;
  askedAt: Date;
  reason: string;
  filter: FilterInWords[];
  columns: string[];
  expected: number;
  ticketExpiresAt: Date;
  startedAt: Date | null;
  registrants: number;
  rows: number;
  endedAt: Date | null;
  outcome: ExtractOutcome | null;
  /** Whether a connection reads it at this moment. */
  isRead: boolean;
};

const table = 'registry.extract';

const columns = (db: Db) => ({
  id: 'id',
  staffId: 'staff_id',
  askedAt: 'asked_at',
  reason: 'reason',
  filter: 'filter',
  columns: 'columns',
  expected: 'expected',
  ticketExpiresAt: 'ticket_expires_at',
  startedAt: 'started_at',
  registrants: 'registrants',
  rows: 'rows',
  endedAt: 'ended_at',
  outcome: 'outcome',
  isRead: db.raw('exists (select from pg_stat_activity where application_name = ? || extract.id)', [
    connectionName(''),
  ]),
});

/** Writes down who wants which registrants, and why. */
export async function insertExtract(trx: Db, extract: NewExtract): Promise<void> {
  await trx(table).insert({
    id: extract.id,
    staff_id: extract.staffId,
    asked_at: extract.askedAt,
    reason: extract.reason,
    search: JSON.stringify(extract.search),
    filter: JSON.stringify(extract.filter),
    columns: JSON.stringify(extract.columns),
    expected: extract.expected,
    ticket_digest: extract.ticketDigest,
    ticket_expires_at: extract.ticketExpiresAt,
  });
}

type Ticket = { id: string; ticketDigest: string; now: Date };

const awaiting = (db: Db, { id, ticketDigest, now }: Ticket) =>
  db(table)
    .where({ id, ticket_digest: ticketDigest })
    .whereNull('started_at')
    .where('ticket_expires_at', '>', now);

/** What a ticket opens, if it still does. */
export async function readTicket(
  db: Db,
  ticket: Ticket,
): Promise<{ staffId: number; search: RegistrantSearch } | undefined> {
  return awaiting(db, ticket).first({ staffId: 'staff_id', search: 'search' });
}

/** Uses a ticket up. Of two who bring it at once, one is told that it was there. */
export async function useTicket(db: Db, ticket: Ticket): Promise<boolean> {
  const used = await awaiting(db, ticket).update({ started_at: ticket.now, ticket_digest: null });
  return used === 1;
}

export type Progress = { registrants: number; rows: number };

/** How far an extract has come. */
export async function noteProgress(db: Db, id: string, progress: Progress): Promise<void> {
  await db(table).where({ id }).whereNull('ended_at').update(progress);
}

/** Notes that an extract is to stop; whether it was running. */
export async function askToStop(db: Db, id: string, at: Date): Promise<boolean> {
  const asked = await db(table)
    .where({ id })
    .whereNotNull('started_at')
    .whereNull('ended_at')
    .update({ stop_asked_at: at });
  return asked === 1;
}

export async function wasAskedToStop(db: Db, id: string): Promise<boolean> {
  const row = await db(table).where({ id }).whereNotNull('stop_asked_at').first('id');
  return row !== undefined;
}

/** Says how an extract ended. */
export async function endExtract(
  db: Db,
  id: string,
  { outcome, at, ...progress }: Progress & { outcome: ExtractOutcome; at: Date },
): Promise<void> {
  await db(table)
    .where({ id })
    .update({ ...progress, outcome, ended_at: at });
}

export async function readExtract(db: Db, id: string): Promise<Extract | undefined> {
  return db(table).where({ id }).first(columns(db));
}

/** The latest extracts, of one member of staff or of all, from before another of them. */
export async function listExtracts(
  db: Db,
  { staffId, before, limit }: { staffId?: number; before?: string; limit: number },
): Promise<Extract[]> {
  const found = db(table)
    .orderBy([
      { column: 'asked_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit)
    .select(columns(db));
  if (staffId !== undefined) void found.where('staff_id', staffId);
  if (before !== undefined) {
    void found.whereRaw(
      '(asked_at, id) < (select asked_at, id from registry.extract where id = ?)',
      [before],
    );
  }
  return found;
}
