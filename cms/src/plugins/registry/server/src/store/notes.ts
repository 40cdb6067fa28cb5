import type { Db } from './db';

export type StoredNote = {
  id: string;
  registrantId: number;
  at: Date;
  author: number;
  words: string | undefined;
  takenBackAt: Date | undefined;
};

const table = 'registry.registrant_note';

/** Keeps a note; one with its id is kept already when it answers `false`. */
export async function insertNote(
  trx: Db,
  note: { id: string; registrantId: number; at: Date; author: number; words: string },
): Promise<boolean> {
  const rows = await trx(table)
    .insert({
      id: note.id,
      registrant_id: note.registrantId,
      at: note.at,
      author: note.author,
      words: note.words,
    })
    .onConflict('id')
    .ignore()
    .returning('id');
  return rows.length > 0;
}

export async function readNote(trx: Db, id: string): Promise<StoredNote | undefined> {
  const row: Record<string, unknown> | undefined = await trx(table)
    .where({ id })
    .forUpdate()
    .first();
  return row && noteOf(row);
}

/** Takes the words of a note away; that there was one stays. */
export async function takeWordsAway(trx: Db, id: string, at: Date): Promise<void> {
  await trx(table).where({ id }).update({ words: null, taken_back_at: at });
}

/** More than anyone reads. */
const mostTold = 500;

/** The notes on any of the records, the latest first. */
export async function readNotes(db: Db, registrantIds: readonly number[]): Promise<StoredNote[]> {
  const rows: Record<string, unknown>[] = await db(table)
    .whereIn('registrant_id', [...registrantIds])
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(mostTold)
    .select();
  return rows.map(noteOf);
}

function noteOf(row: Record<string, unknown>): StoredNote {
  return {
    id: String(row['id']),
    registrantId: Number(row['registrant_id']),
    at: row['at'] as Date,
    author: Number(row['author']),
    words: (row['words'] as string | null) ?? undefined,
    takenBackAt: (row['taken_back_at'] as Date | null) ?? undefined,
  };
}
