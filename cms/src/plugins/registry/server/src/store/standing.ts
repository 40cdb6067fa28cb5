import type { Db } from './db';

/**
 * The record that a document is, or was merged into, over any number of mergers, with its mailbox;
 * nothing when it is gone, or has none.
 */
export async function findPresentRecord(
  db: Db,
  documentId: string,
): Promise<{ documentId: string; mailbox: string } | undefined> {
  const { rows } = await db.raw(
    `with recursive found (email, document_id, merged_into) as (
       select email, document_id, merged_into from registrants where document_id = ?
       union
       select further.email, further.document_id, further.merged_into
       from registrants further join found on found.merged_into = further.document_id
     )
     select lower(email) as mailbox, document_id from found
     where merged_into is null and email is not null limit 1`,
    [documentId],
  );
  const [row] = rows as { mailbox: string; document_id: string }[];
  return row && { documentId: row.document_id, mailbox: row.mailbox };
}
