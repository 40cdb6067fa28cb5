import type { Db } from './db';

/** All registrations of one person: those of one key, and what was merged into them. */
export type Person = {
  key: string;
  /** The latest of their confirmations. */
  lastConfirmedAt: Date;
  isDeployed: boolean;
  ids: number[];
  documentIds: string[];
  numbers: string[];
};

/** The moment at which a day begins in a time zone. */
export async function startOfDay(db: Db, day: string, timeZone: string): Promise<Date> {
  const { rows } = await db.raw('select (?::date)::timestamp at time zone ? as at', [
    day,
    timeZone,
  ]);
  return (rows as [{ at: Date }])[0].at;
}

/**
 * Persons who confirmed nothing since a moment, deployed or not: the SQL of `isDue` in the domain, but
 * for that. In the order of their keys, after one of them, at most so many.
 */
export async function personsUnconfirmedSince(
  db: Db,
  since: Date,
  { after = '', limit = null }: { after?: string; limit?: number | null } = {},
): Promise<Person[]> {
  const { rows } = await db.raw(
    `with recursive part (person, id, document_id, number, confirmed_at, is_deployed) as (
       select same_person, id, document_id, confirmation_number, last_confirmed_at,
         registrant_status = 'deployed'
       from registrants
       where same_person > ? and same_person in (
         select same_person from registrants
         where last_confirmed_at < ? and same_person is not null)
       union
       select part.person, deeper.id, deeper.document_id, deeper.confirmation_number,
         deeper.last_confirmed_at, false
       from registrants deeper join part on deeper.merged_into = part.document_id
     )
     select person as key, max(confirmed_at) as "lastConfirmedAt", bool_or(is_deployed) as "isDeployed",
       array_agg(id order by id) as ids,
       array_agg(document_id order by id) as "documentIds",
       array_agg(number order by id) as numbers
     from part group by person having max(confirmed_at) < ?
     order by person limit ?`,
    [after, since, since, limit],
  );
  return rows as Person[];
}

/** All registrations of one person, whenever they confirmed; none when nobody has the key. */
export async function idsOfPerson(db: Db, key: string): Promise<number[]> {
  const { rows } = await db.raw(
    `with recursive part (id, document_id) as (
       select id, document_id from registrants where same_person = ?
       union
       select deeper.id, deeper.document_id
       from registrants deeper join part on deeper.merged_into = part.document_id
     )
     select id from part order by id`,
    [key],
  );
  return (rows as { id: number }[]).map(({ id }) => id);
}

/** How many persons are registered. */
export async function countPersons(db: Db): Promise<number> {
  const { rows } = await db.raw(
    'select count(distinct same_person)::int as persons from registrants',
  );
  return (rows as [{ persons: number }])[0].persons;
}

/** A person's registration, while it is being erased. */
export type Held = {
  id: number;
  documentId: string;
  number: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  isDeployed: boolean;
  lastConfirmedAt: Date;
  registeredAt: Date;
};

/** Registrations by their ids, which nobody else changes until the transaction ends. */
export async function holdRegistrations(trx: Db, ids: readonly number[]): Promise<Held[]> {
  return trx('registrants')
    .whereIn('id', [...ids])
    .orderBy('id')
    .forUpdate()
    .select({
      id: 'id',
      documentId: 'document_id',
      number: 'confirmation_number',
      firstName: 'first_name',
      lastName: 'last_name',
      email: 'email',
      phone: 'primary_phone',
      isDeployed: trx.raw(`registrant_status = 'deployed'`),
      lastConfirmedAt: 'last_confirmed_at',
      registeredAt: 'registered_at',
    });
}
