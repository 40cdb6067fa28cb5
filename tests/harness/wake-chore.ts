import type { Addresses } from './addresses.ts';
import { connect } from './sql.ts';

/** Has a running stack do a chore now, which it does at set times. */
export async function wakeChore({ databaseUrl }: Addresses, name: string): Promise<void> {
  const sql = await connect(databaseUrl);
  try {
    await sql(
      'insert into pgboss.job (name, policy) select name, policy from pgboss.queue where name = $1',
      [name],
    );
  } finally {
    await sql.end();
  }
}
