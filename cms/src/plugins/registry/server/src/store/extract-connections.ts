import pg from 'pg';
import QueryStream from 'pg-query-stream';
import type { Db } from './db';

/** How many extracts a process reads at one time; who comes then is asked to try again. */
const most = 4;
const batchSize = 500;

/** Rows that are read from the database as fast as they are taken, and no faster. */
export type OpenRows<Row> = {
  rows: AsyncIterable<Row>;
  /** Ends the query, if it is not at its end, and gives its connection back. */
  close(): Promise<void>;
};

export type ExtractConnections = {
  /** Begins the query of an extract; throws `ExtractsBusy` while there are too many. */
  open<Row>(id: string, query: { sql: string; bindings: unknown }): Promise<OpenRows<Row>>;
  end(): Promise<void>;
};

export class ExtractsBusy extends Error {
  override readonly name = 'ExtractsBusy';
}

/** By what the connection that reads an extract is known in `pg_stat_activity`. */
export const connectionName = (id: string): string => `ehpr-extract/${id}`;

/** Ends the query of an extract, whichever process reads it. */
export async function endQuery(db: Db, id: string): Promise<void> {
  await db.raw(
    'select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?',
    [connectionName(id)],
  );
}

/**
 * A query that is left before its end takes its connection with it, so that nobody waits for the
 * database to agree: where the connection broke, it never would.
 */
class Rows extends QueryStream {
  override _destroy(error: Error, done: (error: Error) => void): void {
    done(error);
  }
}

/**
 * Connections of their own to read extracts through, so that slow downloads take none from the people
 * who register. They can only read.
 */
export function extractConnections(databaseUrl: string, db: Db): ExtractConnections {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'ehpr-cms-extracts',
    options: '-c default_transaction_read_only=on -c jit=off',
    max: most,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 10_000,
  });
  // One that breaks while it lies idle is replaced.
  pool.on('error', () => undefined);

  return {
    async open<Row>(id: string, { sql, bindings }: { sql: string; bindings: unknown }) {
      const client = await connect(pool);
      // The query is told of it as well.
      const hear = () => undefined;
      client.on('error', hear);
      try {
        await client.query(`select set_config('application_name', $1, false)`, [
          connectionName(id),
        ]);
      } catch (error) {
        client.release(true);
        throw error;
      }
      const stream = client.query(new Rows(sql, bindings as unknown[], { batchSize }));
      let isReleased = false;
      const release = (isBroken: boolean) => {
        if (isReleased) return;
        isReleased = true;
        // What is broken may still say so.
        if (!isBroken) client.off('error', hear);
        client.release(isBroken);
      };
      // Renamed by whoever takes it next.
      stream.once('end', () => release(false));
      stream.once('error', () => release(true));
      return {
        rows: stream as AsyncIterable<Row>,
        async close() {
          if (isReleased) return;
          await endQuery(db, id);
          release(true);
        },
      };
    },
    end: () => pool.end(),
  };
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    if (pool.totalCount >= most) throw new ExtractsBusy();
    throw error;
  }
}
