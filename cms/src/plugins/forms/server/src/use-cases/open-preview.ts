import type { Locale, PublishedForm } from '@ehpr/form-schemas';
import type { Db } from '../store/db';
import { previewInLocale, readPreview } from '../store/form-previews';

/** A preview in a language, while its hour is not over. */
export async function openPreview(
  db: Db,
  id: string,
  locale: Locale,
  now: Date,
): Promise<PublishedForm | undefined> {
  const preview = await readPreview(db, id, now);
  return preview && previewInLocale(preview, locale);
}
