import type { Db } from './db';

/**
 * Gives the record that stays what the person said of both: when they confirmed what is registered, and
 * that they want no more mail.
 */
export async function handOnStanding(
  trx: Db,
  { from, to, confirmedAt }: { from: number; to: number; confirmedAt: Date | undefined },
): Promise<void> {
  await trx.raw(
    `update registrants set
       last_confirmed_at = coalesce(?::timestamptz,
         greatest(registrants.last_confirmed_at, goes.last_confirmed_at)),
       (mail_stopped_at, mail_stopped_because, mail_stopped_reason) = (
         select kept.mail_stopped_at, kept.mail_stopped_because, kept.mail_stopped_reason
         from registrants kept where kept.id in (registrants.id, goes.id)
         order by kept.mail_stopped_at is null, kept.id = goes.id limit 1)
     from registrants goes where registrants.id = ? and goes.id = ?`,
    [confirmedAt ?? null, to, from],
  );
}

/** Makes the sessions that were about a record be about the one that it was merged into. */
export async function handOnSessions(
  trx: Db,
  { from, to }: { from: number; to: number },
): Promise<void> {
  await trx('registry.owner_session').where({ registrant_id: from }).update({ registrant_id: to });
}
