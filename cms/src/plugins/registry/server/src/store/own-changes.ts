import type { Db } from './db';

/** Notes that the owner of a record said that it is true, and which version of the form they saw. */
export async function writeOwnWord(
  trx: Db,
  id: number,
  { answeredVersion, at }: { answeredVersion: number; at: Date },
): Promise<void> {
  await trx('registrants')
    .where({ id })
    .update({ last_confirmed_at: at, answered_version: answeredVersion });
}

/** Ends what makes sessions be about a record. Resolves to the sessions. */
export async function endSessionsAbout(trx: Db, id: number): Promise<string[]> {
  const rows: { session_id: string }[] = await trx('registry.owner_session')
    .where({ registrant_id: id })
    .delete()
    .returning('session_id');
  return rows.map(({ session_id }) => session_id);
}
