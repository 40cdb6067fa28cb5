import { storedJson } from '../../../../../records/stored-json';
import type { MailKind } from '../../../shared/mail-kind';
import { isMailKind } from '../../../shared/mail-kinds';
import type { MessageLocale } from '../../../../../message/message';
import type { Wording } from '../../../shared/wording';
import type { Db } from './outbox';

/** The words of a mail in one language, as staff keep them. */
export type StoredWording = {
  kind: MailKind;
  locale: MessageLocale;
  draft: Wording | null;
  draftedBy: number | null;
  draftedAt: Date | null;
  published: Wording | null;
  publishedBy: number | null;
  publishedAt: Date | null;
  revision: number;
};

type Place = Pick<StoredWording, 'kind' | 'locale'>;

const table = 'registry.mail_wording';
const columns = {
  kind: 'kind',
  locale: 'locale',
  draft: 'draft',
  draftedBy: 'drafted_by',
  draftedAt: 'drafted_at',
  published: 'published',
  publishedBy: 'published_by',
  publishedAt: 'published_at',
  revision: 'revision',
};

const wordingOf = (row: Record<string, unknown>): StoredWording =>
  ({
    ...row,
    draft: row['draft'] === null ? null : storedJson(row['draft']),
    published: row['published'] === null ? null : storedJson(row['published']),
  }) as StoredWording;

/** All that staff have worded, or what they have of one kind of mail. */
export async function findWordings(db: Db, kind?: MailKind): Promise<StoredWording[]> {
  const asked = db(table).select(columns);
  if (kind !== undefined) void asked.where({ kind });
  const rows: Record<string, unknown>[] = await asked;
  return rows.map(wordingOf).filter((found) => isMailKind(found.kind));
}

/** What staff published of a mail; nothing where the shipped words are sent. */
export async function findPublished(db: Db, place: Place): Promise<Wording | undefined> {
  const row = await db(table).where(place).whereNotNull('published').first({ words: 'published' });
  return row && (storedJson((row as { words: unknown }).words) as Wording);
}

/** A wording that nobody else changes until the transaction ends, made where there is none. */
export async function holdWording(trx: Db, place: Place): Promise<StoredWording> {
  await trx(table).insert(place).onConflict(['kind', 'locale']).ignore();
  const row: Record<string, unknown> = await trx(table).where(place).forUpdate().first(columns);
  return wordingOf(row);
}

export async function writeDraft(
  trx: Db,
  place: Place,
  draft: { wording: Wording; by: number; at: Date } | null,
): Promise<void> {
  await trx(table)
    .where(place)
    .update({
      draft: draft && JSON.stringify(draft.wording),
      drafted_by: draft?.by ?? null,
      drafted_at: draft?.at ?? null,
      revision: trx.raw('revision + 1'),
    });
}

/** Has mails sent in some words from now on, or in the shipped ones; what was being written is done with. */
export async function writePublished(
  trx: Db,
  place: Place,
  { wording, by, at }: { wording: Wording | null; by: number; at: Date },
): Promise<void> {
  await trx(table)
    .where(place)
    .update({
      published: wording && JSON.stringify(wording),
      published_by: by,
      published_at: at,
      draft: null,
      drafted_by: null,
      drafted_at: null,
      revision: trx.raw('revision + 1'),
    });
}
