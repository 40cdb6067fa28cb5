import type { Db } from './outbox';

type Rows = { rows: Record<string, unknown>[] };

/** For how long the mail service asks everyone to wait; nothing where it does not. */
export async function secondsToMailService(db: Db): Promise<number | undefined> {
  const { rows } = await db.raw<Rows>(
    `select extract(epoch from wait_until - now())::float8 as seconds
     from registry.mail_service where wait_until > now()`,
  );
  return rows[0] && Number(rows[0]['seconds']);
}

/** Has nobody ask anything of the mail service for so long. */
export async function holdMailService(db: Db, seconds: number): Promise<void> {
  await db('registry.mail_service').update({
    wait_until: db.raw('greatest(wait_until, now() + make_interval(secs => ?))', [seconds]),
  });
}
