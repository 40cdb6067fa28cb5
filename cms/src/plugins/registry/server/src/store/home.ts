import type { Db } from './db';

/** The record that another one lives on in, with its mailbox in small letters. */
export type Home = { documentId: string; mailbox: string | undefined };

/** By what a record is known. */
type Known = { documentId: string } | { number: string };

/**
 * The record that a document or a confirmation number is of, or that it was merged into, over any number
 * of mergers; nothing when there is none.
 */
export async function findHome(db: Db, known: Known): Promise<Home | undefined> {
  const [column, value] =
    'number' in known ? ['confirmation_number', known.number] : ['document_id', known.documentId];
  const { rows } = await db.raw(
    `with recursive home (email, document_id, merged_into) as (
       select email, document_id, merged_into from registrants where ?? = ?
       union
       select further.email, further.document_id, further.merged_into
       from registrants further join home on home.merged_into = further.document_id
     )
     select lower(email) as mailbox, document_id from home where merged_into is null limit 1`,
    [column, value],
  );
  const [row] = rows as { mailbox: string | null; document_id: string }[];
  return row && { documentId: row.document_id, mailbox: row.mailbox ?? undefined };
}
