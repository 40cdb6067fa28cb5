import type { Db } from './db';

/** Whether the audit has it that someone looked at a record, in this look. */
export async function wasNotedOfLook(
  db: Db,
  {
    documentId,
    actor,
    look,
    since,
  }: { documentId: string; actor: string; look: string; since: Date },
): Promise<boolean> {
  const row = await db('registry.audit')
    .where({ subject: documentId, actor, action: 'registrant.viewed' })
    .where('at', '>', since)
    .whereRaw(`details->>'look' = ?`, [look])
    .first('id');
  return row !== undefined;
}
