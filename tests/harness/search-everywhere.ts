import type { Sql } from './sql.ts';

type Column = { schema: string; table: string; column: string; type: string };

/** What a value of a column is as text, whatever is in it. */
const asText = ({ column, type }: Column): string =>
  type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;

/**
 * Every column of every table of the database, Strapi's, the queue's and ours, that holds one of some
 * words, without regard to case. Resolves to their names, such as `registry.outbox.payload`.
 */
export async function columnsHolding(sql: Sql, words: readonly string[]): Promise<string[]> {
  const columns = (await sql(
    `select n.nspname as schema, c.relname as table, a.attname as column, t.typname as type
     from pg_attribute a
     join pg_class c on c.oid = a.attrelid
     join pg_namespace n on n.oid = c.relnamespace
     join pg_type t on t.oid = a.atttypid
     where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
     order by 1, 2, a.attnum`,
  )) as Column[];
  const patterns = words.map((word) => `%${word.toLowerCase().replace(/[\\%_]/gu, '\\$&')}%`);
  const holding: string[] = [];
  for (const column of columns) {
    const found = await sql(
      `select from "${column.schema}"."${column.table}" where lower(${asText(column)}) like any($1) limit 1`,
      [patterns],
    );
    if (found.length > 0) holding.push(`${column.schema}.${column.table}.${column.column}`);
  }
  return holding;
}
