import type { Likeness } from '../../../shared/duplicates';
import type { Scope } from '../domain/visibility';
import type { Db } from './db';
import { visibleTo } from './visible';

/** What two records have in common, by the column that holds it. The most certain comes first. */
const traits = {
  person: 'same_person',
  'postal-code': 'same_postal_code',
  phone: 'same_phone',
} as const satisfies Record<Likeness, string>;

export type FoundPair = { older: string; newer: string; alike: Likeness[] };

const likenesses = Object.keys(traits) as Likeness[];

/**
 * Pairs of records in a scope that may be of one person, and were not told apart: those that are
 * certain first. Each trait is read along its index, as far as there are pairs to fill the list.
 */
export async function findPairs(db: Db, scope: Scope, most: number): Promise<FoundPair[]> {
  const found = new Map<string, FoundPair>();
  for (const likeness of likenesses) {
    const pairs = await pairsBy(db, scope, likeness, most);
    for (const { older, newer } of pairs) {
      const id = `${older}/${newer}`;
      const known = found.get(id);
      if (known) known.alike.push(likeness);
      else if (found.size < most) found.set(id, { older, newer, alike: [likeness] });
    }
  }
  return [...found.values()];
}

async function pairsBy(
  db: Db,
  scope: Scope,
  likeness: Likeness,
  most: number,
): Promise<{ older: string; newer: string }[]> {
  const trait = traits[likeness];
  const { sql, values } = visibleTo(scope);
  const { rows } = await db.raw(
    `select older.document_id as older, newer.document_id as newer
     from (select ${trait} as shared from registrants
           where ${trait} is not null and ${sql}
           group by ${trait} having count(*) > 1) as several
     cross join lateral (select id, document_id from registrants
           where ${trait} = several.shared and ${sql}) as older
     cross join lateral (select id, document_id from registrants
           where ${trait} = several.shared and id > older.id and ${sql}) as newer
     where ${notToldApart}
     limit ?`,
    [...values, ...values, ...values, most],
  );
  return rows as { older: string; newer: string }[];
}

/** The pairs that one record is half of; with another record's id, that pair, if it is one. */
export async function findPairsOf(
  db: Db,
  scope: Scope,
  documentId: string,
  { most, other }: { most: number; other?: string },
): Promise<FoundPair[]> {
  const { sql, values } = visibleTo(scope);
  const isAlike = likenesses.map(
    (likeness) => `registrants.${traits[likeness]} = one.${traits[likeness]}`,
  );
  const { rows } = await db.raw(
    `select older.document_id as older, newer.document_id as newer,
            ${isAlike.map((alike, index) => `(${alike.replaceAll('registrants', 'other')}) as alike_${index}`).join(', ')}
     from (select * from registrants where document_id = ? and ${sql}) as one
     cross join lateral (select * from registrants
           where (${isAlike.join(' or ')}) and id <> one.id and ${sql}
             and (?::text is null or document_id = ?) limit ?) as other
     join registrants older on older.id = least(one.id, other.id)
     join registrants newer on newer.id = greatest(one.id, other.id)
     where ${notToldApart}
     order by newer.id`,
    [documentId, ...values, ...values, other ?? null, other ?? null, most],
  );
  return (rows as Record<string, unknown>[]).map((row) => ({
    older: String(row['older']),
    newer: String(row['newer']),
    alike: likenesses.filter((_likeness, index) => row[`alike_${index}`] === true),
  }));
}

const notToldApart = `not exists (
  select from registry.told_apart
  where told_apart.older_id = older.id and told_apart.newer_id = newer.id)`;

export async function isToldApart(
  db: Db,
  { older, newer }: { older: number; newer: number },
): Promise<boolean> {
  const row = await db('registry.told_apart').where({ older_id: older, newer_id: newer }).first();
  return row !== undefined;
}

/** Keeps that two records are of different people. */
export async function insertToldApart(
  trx: Db,
  { older, newer, at, actor }: { older: number; newer: number; at: Date; actor: string },
): Promise<void> {
  await trx('registry.told_apart').insert({ older_id: older, newer_id: newer, at, actor });
}

/** Whoever was told apart from a record that is merged is apart from the one that it becomes. */
export async function handOnToldApart(trx: Db, from: number, to: number): Promise<void> {
  await trx.raw(
    `insert into registry.told_apart (older_id, newer_id, at, actor)
     select least(other, ?::int), greatest(other, ?::int), at, actor
     from (select case when older_id = ? then newer_id else older_id end as other, at, actor
           from registry.told_apart where ? in (older_id, newer_id)) as apart
     where other <> ?
     on conflict do nothing`,
    [to, to, from, from, to],
  );
}
