import { fold } from './fold';
import type { RecordCondition } from './record-query';
import { containing } from './records-in';

type Sql = { sql: string; values: (string | number | string[])[] };

/** A condition on an answer in SQL. Keys and values are bound, never written into it. */
export function conditionSql(condition: RecordCondition): Sql {
  const { group } = condition;
  if (group === undefined) return inObject('answers', condition);
  const { sql, values } = inObject('each_row', condition);
  // A key that once held something else than rows has none.
  const rows = `jsonb_array_elements(case jsonb_typeof(answers -> ?) when 'array' then answers -> ? else '[]' end)`;
  return {
    sql: `exists (select 1 from ${rows} as each_row where ${sql})`,
    values: [group, group, ...values],
  };
}

function inObject(object: string, condition: RecordCondition): Sql {
  const { key } = condition;
  const text = `${object} ->> ?`;
  switch (condition.by) {
    case 'option':
      return { sql: `${text} = any(?)`, values: [key, condition.values] };
    case 'options':
      // Of a list, any of its values.
      return { sql: `jsonb_exists_any(${object} -> ?, ?)`, values: [key, condition.values] };
    case 'yesNo':
      return { sql: `${text} = ?`, values: [key, String(condition.is)] };
    case 'number': {
      const number = `case jsonb_typeof(${object} -> ?) when 'number' then (${text})::numeric end`;
      return every([
        atLeast(number, [key, key], condition.atLeast),
        atMost(number, [key, key], condition.atMost),
      ]);
    }
    case 'days':
    case 'months': {
      const moment = `(${text}) collate "C"`;
      return every([atLeast(moment, [key], condition.from), atMost(moment, [key], condition.to)]);
    }
    case 'period': {
      const first = `(${object} -> ? ->> 'from') collate "C"`;
      // One that still goes on ends after every day.
      const last = `coalesce(${object} -> ? ->> 'to', case when ${object} -> ? ->> 'from' is not null then '9999' end) collate "C"`;
      return every([atLeast(last, [key, key], condition.from), atMost(first, [key], condition.to)]);
    }
    case 'words':
      return {
        sql: `unaccent(lower(${text})) like ? escape '\\'`,
        values: [key, containing(fold(condition.contains))],
      };
  }
}

type Limit = string | number | undefined;

const atLeast = (sql: string, keys: string[], limit: Limit): Sql | undefined =>
  limit === undefined ? undefined : { sql: `${sql} >= ?`, values: [...keys, limit] };

const atMost = (sql: string, keys: string[], limit: Limit): Sql | undefined =>
  limit === undefined ? undefined : { sql: `${sql} <= ?`, values: [...keys, limit] };

function every(parts: (Sql | undefined)[]): Sql {
  const held = parts.filter((part) => part !== undefined);
  if (held.length === 0) return { sql: 'true', values: [] };
  return {
    sql: held.map(({ sql }) => `(${sql})`).join(' and '),
    values: held.flatMap(({ values }) => values),
  };
}
