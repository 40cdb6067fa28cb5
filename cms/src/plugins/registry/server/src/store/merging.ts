import type { Db } from './db';

/** The document that a record lives on in: that of the record itself, unless it was merged. */
export async function readHome(db: Db, documentId: string): Promise<string | undefined> {
  const { rows } = await db.raw(
    `with recursive home as (
       select document_id, merged_into from registrants where document_id = ?
       union
       select further.document_id, further.merged_into
       from registrants further join home on home.merged_into = further.document_id
     )
     select document_id from home where merged_into is null limit 1`,
    [documentId],
  );
  const [row] = rows as { document_id: string }[];
  return row?.document_id;
}

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
