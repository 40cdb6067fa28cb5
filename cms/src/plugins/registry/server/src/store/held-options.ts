import type { HeldOption } from '../../../../forms/server/src/contract';
import type { Db } from './db';

/** Which of some options are held by the answers of a registrant: one pass over them a question. */
export async function heldOptions<T extends HeldOption>(
  db: Db,
  options: readonly T[],
): Promise<T[]> {
  const byQuestion = new Map<string, T[]>();
  for (const option of options) {
    const key = JSON.stringify([option.group, option.question]);
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), option]);
  }
  const held: T[] = [];
  for (const ofQuestion of byQuestion.values()) {
    const values = await heldValues(db, ofQuestion);
    held.push(...ofQuestion.filter(({ value }) => values.has(value)));
  }
  return held;
}

/** An answer is one value or a list of them; asked in rows, there is one in each row. */
async function heldValues(db: Db, options: readonly HeldOption[]): Promise<Set<string>> {
  const [first] = options;
  if (!first) return new Set();
  const { group, question } = first;
  const given =
    group === undefined
      ? { sql: 'registrants as given', bindings: [] }
      : {
          sql: `registrants, jsonb_path_query(registrants.answers -> ?, '$[*]') as given (answers)`,
          bindings: [group],
        };
  const found: { rows: { value: string }[] } = await db.raw(
    `select distinct value #>> '{}' as value
     from ${given.sql}, jsonb_path_query(given.answers -> ?, '$[*]') as value
     where value #>> '{}' = any(?)`,
    [...given.bindings, question, options.map(({ value }) => value)],
  );
  return new Set(found.rows.map(({ value }) => value));
}
