import type { Knex } from 'knex';
import { onDays } from '../../../../../records/on-days';
import { confirmedBy, mailedBy, mostReminders, type Step } from '../domain/reconfirmation';
import type { Db } from './db';
import { mayBeWrittenTo } from './may-be-written-to';

/** By which days and which period it is told with whom a step is due. */
export type Calendar = { today: string; months: number; timeZone: string };

/** Somebody with whom a step is due. */
export type DueRegistrant = {
  id: number;
  documentId: string;
  firstName: string;
  email: string;
  language: string;
  formVersion: number;
  askedAt: Date | undefined;
  reminders: number;
};

/**
 * Nobody is asked while they are away on a deployment: they are in touch, and have other things to do.
 * Once its last day has passed they are asked as others are. `isAtWork` says the same of a record.
 */
const isHere = `(registrants.registrant_status = 'active' or registrants.deployed_until < ?::date)`;

/** The registrants with whom a step is due, those first who have waited longest. */
function due(
  db: Db,
  step: Step,
  { today, months, timeZone }: Calendar,
): { found: Knex.QueryBuilder; waitsSince: string } {
  const found: Knex.QueryBuilder = db('registrants')
    .whereRaw(mayBeWrittenTo)
    .whereRaw(isHere, [today]);
  const waitsSince = step === 'ask' ? 'last_confirmed_at' : 'reconfirmation_mailed_at';
  const to = step === 'ask' ? confirmedBy(today, months) : mailedBy(today);
  for (const { sql, values } of onDays(`registrants.${waitsSince}`, { to, timeZone })) {
    void found.whereRaw(sql, values);
  }
  switch (step) {
    case 'ask':
      return { found: found.whereNull('reconfirmation_asked_at'), waitsSince };
    case 'remind':
      return { found: beingAsked(found).where(reminders, '<', mostReminders), waitsSince };
    case 'lapse':
      return { found: beingAsked(found).where(reminders, mostReminders), waitsSince };
  }
}

const reminders = 'reconfirmation_reminders';

const beingAsked = (found: Knex.QueryBuilder): Knex.QueryBuilder =>
  found.whereNotNull('reconfirmation_asked_at');

/**
 * Some of those with whom a step is due, whom nobody else changes until the transaction ends. Whom
 * somebody else holds is left to them, or to the next time.
 */
export async function holdDue(
  trx: Db,
  step: Step,
  { most, ...calendar }: Calendar & { most: number },
): Promise<DueRegistrant[]> {
  const { found, waitsSince } = due(trx, step, calendar);
  const rows: Record<string, unknown>[] = await found
    .orderBy([waitsSince, 'id'])
    .limit(most)
    .forUpdate()
    .skipLocked()
    .select(
      'id',
      'document_id',
      'first_name',
      'email',
      'language',
      'form_version',
      'reconfirmation_asked_at',
      reminders,
    );
  return rows.map((row) => ({
    id: Number(row['id']),
    documentId: String(row['document_id']),
    firstName: String(row['first_name']),
    email: String(row['email']),
    language: String(row['language']),
    formVersion: Number(row['form_version']),
    askedAt: (row['reconfirmation_asked_at'] as Date | null) ?? undefined,
    reminders: Number(row[reminders]),
  }));
}

/** With how many a step is due. */
export async function countDue(db: Db, step: Step, calendar: Calendar): Promise<number> {
  const row: { count: string } = await due(db, step, calendar).found.count('* as count').first();
  return Number(row.count);
}

/** How many are due and not asked yet, with those who are not asked whatever is due. */
export async function countUnasked(db: Db, { today, months, timeZone }: Calendar): Promise<number> {
  const found: Knex.QueryBuilder = db('registrants').whereRaw('registrants.listed');
  const days = { to: confirmedBy(today, months), timeZone };
  for (const { sql, values } of onDays('registrants.last_confirmed_at', days)) {
    void found.whereRaw(sql, values);
  }
  const unasked = found.whereNull('reconfirmation_asked_at');
  const row: { count: string } = await unasked.count('* as count').first();
  return Number(row.count);
}

/** How many are asked without a reminder yet, how many were reminded, and how many lapsed. */
export async function countOfAsking(
  db: Db,
): Promise<{ asked: number; reminded: number; lapsed: number }> {
  const { rows } = await db.raw<{ rows: Record<'asked' | 'reminded' | 'lapsed', string>[] }>(
    `select
       (select count(*) from registrants
        where reconfirmation_asked_at is not null and reconfirmation_reminders = 0) as asked,
       (select count(*) from registrants
        where reconfirmation_asked_at is not null and reconfirmation_reminders > 0) as reminded,
       (select count(*) from registrants where registrant_status = 'lapsed') as lapsed`,
  );
  const [row] = rows;
  return {
    asked: Number(row?.asked),
    reminded: Number(row?.reminded),
    lapsed: Number(row?.lapsed),
  };
}

/** Keeps that some were asked, or reminded once more. */
export async function writeMailed(
  trx: Db,
  ids: readonly number[],
  { step, at }: { step: Exclude<Step, 'lapse'>; at: Date },
): Promise<void> {
  const mailed =
    step === 'ask'
      ? { reconfirmation_asked_at: at }
      : { [reminders]: trx.raw('reconfirmation_reminders + 1') };
  await trx('registrants')
    .whereIn('id', [...ids])
    .update({ ...mailed, reconfirmation_mailed_at: at });
}

/** How many of those who are asked, or of those who were reminded, were mailed since a moment. */
export async function countMailed(
  db: Db,
  step: Exclude<Step, 'lapse'>,
  since: Date,
): Promise<number> {
  const row: { count: string } = await beingAsked(db('registrants'))
    .where(reminders, step === 'ask' ? '=' : '>', 0)
    .where('reconfirmation_mailed_at', '>=', since)
    .count('* as count')
    .first();
  return Number(row.count);
}

/** Since when somebody is asked to confirm, and when they were mailed last; nothing when they are not. */
export async function readAsking(
  db: Db,
  id: number,
): Promise<{ askedAt: Date; mailedAt: Date; reminders: number } | undefined> {
  const row: { askedAt: Date; mailedAt: Date; reminders: number } | undefined = await beingAsked(
    db('registrants').where({ id }),
  ).first({
    askedAt: 'reconfirmation_asked_at',
    mailedAt: 'reconfirmation_mailed_at',
    reminders,
  });
  return row;
}
