import { defaultLocale } from '@ehpr/form-schemas';
import type { FormSchema, FormWording, Locale, PublishedForm } from '@ehpr/form-schemas';
import type { Db } from './db';

/** A draft as it would be if it were published, for whoever has its id. */
export type FormPreview = {
  id: string;
  slug: string;
  hash: string;
  schema: FormSchema;
  wording: Partial<Record<Locale, FormWording>>;
};

type NewPreview = FormPreview & { documentId: string; module: string; expiresAt: Date };

const table = 'registry.form_preview';

/** More than staff look at within an hour. What is older makes room. */
const mostKept = { ofForm: 20, ofAll: 200 };

/** Keeps a preview, and forgets the oldest where there are too many. */
export async function insertPreview(db: Db, preview: NewPreview): Promise<void> {
  await db.transaction(async (trx) => {
    // One at a time: two that are made together would not see each other, and both would be kept.
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [table]);
    await trx(table).insert({
      id: preview.id,
      document_id: preview.documentId,
      slug: preview.slug,
      hash: preview.hash,
      schema: JSON.stringify(preview.schema),
      wording: JSON.stringify(preview.wording),
      module: preview.module,
      expires_at: preview.expiresAt,
    });
    const ofForm = { document_id: preview.documentId };
    await forgetOldest(trx, ofForm, mostKept.ofForm);
    await forgetOldest(trx, {}, mostKept.ofAll);
  });
}

async function forgetOldest(trx: Db, among: object, kept: number): Promise<void> {
  const surplus = trx(table).where(among).orderBy('created_at', 'desc').offset(kept).select('id');
  await trx(table).whereIn('id', surplus).delete();
}

/** A preview whose hour is not over. */
export async function readPreview(db: Db, id: string, now: Date): Promise<FormPreview | undefined> {
  return db(table)
    .where({ id })
    .andWhere('expires_at', '>', now)
    .first('id', 'slug', 'hash', 'schema', 'wording');
}

/** The validator module of a preview whose hour is not over. */
export async function readPreviewModule(
  db: Db,
  { slug, hash, now }: { slug: string; hash: string; now: Date },
): Promise<string | undefined> {
  const row = await db(table)
    .where({ slug, hash })
    .andWhere('expires_at', '>', now)
    .first('module');
  return row?.module;
}

/** A preview in a language, as the published form that it would be. No version has its number. */
export function previewInLocale(preview: FormPreview, locale: Locale): PublishedForm {
  const { slug, hash, schema, wording } = preview;
  const words = wording[locale] ?? wording[defaultLocale];
  if (!words) throw new Error(`The preview of “${slug}” has no wording`);
  return { slug, version: 0, hash, locale, ...words, schema };
}
