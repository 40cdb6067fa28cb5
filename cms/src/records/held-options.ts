import type { Core } from '@strapi/strapi';
import type { HeldOption } from '../plugins/forms/server/src/contract';

type Db = Core.Strapi['db']['connection'];

/** A table whose rows hold answers. Its name comes from code, never from a request. */
type AnswersTable = {
  table: string;
  /** Which of its rows; all, unless it says. */
  where?: Record<string, string>;
};

/** Which of some options are held by the answers in a table: one pass over them a question. */
export async function heldOptions<T extends HeldOption>(
  db: Db,
  answers: AnswersTable,
  options: readonly T[],
): Promise<T[]> {
  const together = Map.groupBy(options, ({ group, question, of }) =>
    JSON.stringify([group, question, of]),
  );
  const held: T[] = [];
  for (const ofQuestion of together.values()) {
    const values = await heldValues(db, answers, ofQuestion);
    held.push(...ofQuestion.filter(({ value }) => values.has(value)));
  }
  return held;
}

/**
 * Where an answer holds options: it is one of them or a list; that to a matrix holds its rows as keys,
 * and a column for each.
 */
const places = { options: '$[*]', rows: '$.keyvalue().key', columns: '$.*' };

async function heldValues(
  db: Db,
  { table, where = {} }: AnswersTable,
  options: readonly HeldOption[],
): Promise<Set<string>> {
  const [first] = options;
  if (!first) return new Set();
  const { group, question, of = 'options' } = first;
  // Asked in rows, there is an answer in each of them.
  const given =
    group === undefined
      ? { sql: 'records', bindings: [] }
      : { sql: `records, jsonb_path_query(records.answers -> ?, '$[*]')`, bindings: [group] };
  // The question may once have been answered in another way: what has no such place is passed over.
  const found: { rows: { value: string }[] } = await db.raw(
    `with records as (?)
     select distinct value #>> '{}' as value
     from ${given.sql} as given (answers),
       jsonb_path_query(given.answers -> ?, ?::jsonpath, '{}', true) as value
     where value #>> '{}' = any(?)`,
    [
      db(table).where(where).select('answers'),
      ...given.bindings,
      question,
      places[of],
      options.map(({ value }) => value),
    ],
  );
  return new Set(found.rows.map(({ value }) => value));
}
