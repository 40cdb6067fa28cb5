import type { Destination } from '../domain/destination';
import type { LinkEntry } from '../domain/link-entry';
import type { Db } from './db';
import { findHome } from './home';

/** A request for a link, as it waits to be looked up. */
export type LinkRequest = { id: string; sealed: string; locale: string; destination: Destination };

export async function insertLinkRequest(
  db: Db,
  { id, sealed, locale, destination, at }: LinkRequest & { at: Date },
): Promise<void> {
  await db('registry.link_request').insert({ id, sealed, locale, destination, asked_at: at });
}

/** Takes the first request that waits and that nobody else looks up; it is gone with the transaction. */
export async function takeLinkRequest(trx: Db): Promise<LinkRequest | undefined> {
  const { rows } = await trx.raw(
    `delete from registry.link_request where id = (
       select id from registry.link_request order by asked_at for update skip locked limit 1)
     returning id, sealed, locale, destination`,
  );
  const [row] = rows as LinkRequest[];
  return row;
}

/** The mailbox of whoever is known by what was entered, with one of their records; or nothing. */
export async function findMailbox(
  db: Db,
  entry: LinkEntry,
): Promise<{ mailbox: string; documentId: string } | undefined> {
  if (entry.kind === 'number') {
    const home = await findHome(db, { number: entry.number });
    const { mailbox } = home ?? {};
    return home && mailbox !== undefined ? { ...home, mailbox } : undefined;
  }
  const row: { document_id: string } | undefined = await db('registrants')
    .whereRaw(`lower(email) = ? and registrant_status <> 'merged'`, [entry.mailbox])
    .orderBy('id')
    .first('document_id');
  return row && { mailbox: entry.mailbox, documentId: row.document_id };
}

export type SignInLink = {
  digest: string;
  mailbox: string;
  locale: string;
  destination: Destination;
  expiresAt: Date;
};

/** Keeps a link; one that is not wanted is sent to the database alike, and not kept. */
export async function insertSignInLink(
  trx: Db,
  { digest, mailbox, locale, destination, expiresAt }: SignInLink,
  { isWanted }: { isWanted: boolean },
): Promise<void> {
  await trx.raw(
    `insert into registry.sign_in_link (digest, mailbox, locale, destination, expires_at)
     select ?, ?, ?, ?, ?::timestamptz where ?::boolean`,
    [digest, mailbox, locale, destination, expiresAt, isWanted],
  );
}

/** A link, spent or not, as long as it is kept. */
export async function readSignInLink(
  db: Db,
  digest: string,
): Promise<{ mailbox: string; destination: Destination } | undefined> {
  return db('registry.sign_in_link').where({ digest }).first('mailbox', 'destination');
}

/** Spends a link, which one alone can do; nothing when there is none that can still be spent. */
export async function spendSignInLink(
  trx: Db,
  digest: string,
  now: Date,
): Promise<{ mailbox: string; destination: Destination } | undefined> {
  const rows: { mailbox: string; destination: Destination }[] = await trx('registry.sign_in_link')
    .where({ digest, spent_at: null })
    .where('expires_at', '>', now)
    .update({ spent_at: now })
    .returning(['mailbox', 'destination']);
  return rows[0];
}

/** Sign-ins to one mailbox wait for each other until the transaction ends. */
export async function lockMailbox(trx: Db, mailbox: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 3))', [mailbox]);
}

export async function insertOwnerSession(
  trx: Db,
  session: { sessionId: string; registrantId: number | undefined; at: Date },
): Promise<void> {
  await trx('registry.owner_session').insert({
    session_id: session.sessionId,
    registrant_id: session.registrantId ?? null,
    begun_at: session.at,
  });
}

/** The document of the registration that a session is about, if it is about one; or no such session. */
export async function readOwnerSession(
  db: Db,
  sessionId: string,
): Promise<{ documentId: string | undefined } | undefined> {
  const row: { document_id: string | null } | undefined = await db('registry.owner_session')
    .leftJoin('registrants', 'registrants.id', 'owner_session.registrant_id')
    .where({ session_id: sessionId })
    .first('registrants.document_id');
  return row && { documentId: row.document_id ?? undefined };
}

export async function chooseForSession(
  db: Db,
  sessionId: string,
  registrantId: number,
): Promise<void> {
  await db('registry.owner_session')
    .where({ session_id: sessionId })
    .update({ registrant_id: registrantId });
}

export async function deleteOwnerSession(db: Db, sessionId: string): Promise<void> {
  await db('registry.owner_session').where({ session_id: sessionId }).delete();
}

/**
 * Forgets sessions a day after they began, and links a month after they expired: until then, whoever
 * opens an old mail is sent a new one by one press.
 */
export async function forgetSignIns(db: Db, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);
  await db('registry.sign_in_link').where('expires_at', '<', daysAgo(30)).delete();
  await db('registry.owner_session').where('begun_at', '<', daysAgo(1)).delete();
}

/** Ends what makes sessions be about a record. Resolves to the sessions. */
export async function endSessionsAbout(trx: Db, id: number): Promise<string[]> {
  const rows: { session_id: string }[] = await trx('registry.owner_session')
    .where({ registrant_id: id })
    .delete()
    .returning('session_id');
  return rows.map(({ session_id }) => session_id);
}
