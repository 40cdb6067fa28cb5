import type { Addresses } from './addresses.ts';
import { connect } from './sql.ts';

/** Has a running stack do a chore now, which it does at set times: as its queue is told of work. */
export async function wakeChore({ databaseUrl }: Addresses, name: string): Promise<void> {
  const sql = await connect(databaseUrl);
  try {
    await sql('insert into pgboss.job (name) values ($1)', [name]);
    await sql(
      `select pg_notify('pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24), $1)`,
      [name],
    );
  } finally {
    await sql.end();
  }
}
