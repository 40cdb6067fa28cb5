import pg from 'pg';

export type Row = Record<string, unknown>;

export type Sql = {
  (query: string, values?: unknown[]): Promise<Row[]>;
  end: () => Promise<void>;
};

/** Asks a database directly, to see what is really there. */
export async function connect(databaseUrl: string): Promise<Sql> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const ask = async (query: string, values: unknown[] = []) =>
    (await client.query<Row>(query, values)).rows;
  return Object.assign(ask, { end: () => client.end() });
}
