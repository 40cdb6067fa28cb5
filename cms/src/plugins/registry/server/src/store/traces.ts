import type { Named } from '../domain/names-person';
import { namesPerson } from '../domain/names-person';
import type { Db } from './db';

/** Every mailbox that registrations have or had, in small letters. */
export async function mailboxesOf(db: Db, ids: readonly number[]): Promise<string[]> {
  const { rows } = await db.raw(
    `select distinct lower(email) as mailbox from (
       select email from registrants where id = any(?::int[])
       union all
       select side ->> 'email' from registry.registrant_history,
         lateral (values (before), (after), (superseded)) as sides (side)
       where registrant_id = any(?::int[]) and json_typeof(side) = 'object'
     ) as addresses where email is not null order by mailbox`,
    [[...ids], [...ids]],
  );
  return (rows as { mailbox: string }[]).map(({ mailbox }) => mailbox);
}

/** Those of some mailboxes that are of nobody registered but by the ids. */
export async function mailboxesOfNobodyElse(
  db: Db,
  mailboxes: readonly string[],
  ids: readonly number[],
): Promise<string[]> {
  const { rows } = await db.raw(
    `select mailbox from unnest(?::text[]) as mailbox where not exists (
       select from registrants where lower(email) = mailbox and id <> all(?::int[])
         and registrant_status <> 'merged')`,
    [[...mailboxes], [...ids]],
  );
  return (rows as { mailbox: string }[]).map(({ mailbox }) => mailbox);
}

/** Has a mailbox to itself until the transaction ends; `false` when somebody signs in to it now. */
export async function tryMailbox(trx: Db, mailbox: string): Promise<boolean> {
  const { rows } = await trx.raw(
    'select pg_try_advisory_xact_lock(hashtextextended(?, 3)) as held',
    [mailbox],
  );
  return (rows as [{ held: boolean }])[0].held;
}

export async function countNotes(db: Db, ids: readonly number[]): Promise<number> {
  const { rows } = await db.raw(
    'select count(*)::int as notes from registry.registrant_note where registrant_id = any(?::int[])',
    [[...ids]],
  );
  return (rows as [{ notes: number }])[0].notes;
}

/** Removes links and sessions of people who are erased. A link that is being spent opens nothing more. */
export async function deleteSignIns(
  trx: Db,
  { ids, mailboxes }: { ids: readonly number[]; mailboxes: readonly string[] },
): Promise<void> {
  await trx.raw('delete from registry.owner_session where registrant_id = any(?::int[])', [
    [...ids],
  ]);
  await trx.raw(
    `delete from registry.sign_in_link where digest in (
       select digest from registry.sign_in_link where mailbox = any(?::text[])
       for update skip locked)`,
    [[...mailboxes]],
  );
}

/** Takes the numbers of people who are erased out of the histories of those whom they were told apart from. */
export async function forgetInOtherHistories(trx: Db, numbers: readonly string[]): Promise<void> {
  await trx.raw(
    `update registry.registrant_history set details = null
     where details is not null and details ->> 'other' = any(?::text[])`,
    [[...numbers]],
  );
}

/** Removes searches that staff kept and whose words name one of the persons. */
export async function deleteSearchesFor(trx: Db, persons: readonly Named[]): Promise<void> {
  const kept: { id: string; words: string }[] = await trx('registry.registrant_search').select(
    'id',
    trx.raw(`concat_ws(' ', name, asked::text) as words`),
  );
  const naming = kept.filter(({ words }) => persons.some((person) => namesPerson(words, person)));
  if (naming.length === 0) return;
  await trx('registry.registrant_search')
    .whereIn(
      'id',
      naming.map(({ id }) => id),
    )
    .delete();
}

/** Removes registrations. Their history, notes, choices and pairs go with them. */
export async function deleteRegistrations(trx: Db, ids: readonly number[]): Promise<void> {
  await trx('registrants')
    .whereIn('id', [...ids])
    .delete();
}

const oldExtracts = (db: Db, keptSince: Date) =>
  db('registry.extract').where('asked_at', '<', keptSince).whereNot({ reason: '' });

/** How many extracts are so old that their words go. */
export async function countOldExtracts(db: Db, keptSince: Date): Promise<number> {
  const row = await oldExtracts(db, keptSince).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

/** Takes out of old extracts what staff wrote, and tells how many they were. */
export async function blankOldExtracts(trx: Db, keptSince: Date): Promise<number> {
  return oldExtracts(trx, keptSince).update({ reason: '', search: '{}', filter: '[]' });
}
