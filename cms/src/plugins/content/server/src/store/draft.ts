import { locales, type Locale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { ContentUid } from '../uids';
import { partsOf } from './entries';

/** What is about to be published: the drafts of an entry in the languages that are named. */
export async function readDraft(
  strapi: Core.Strapi,
  uid: ContentUid,
  { documentId, locale }: { documentId?: string; locale?: string | string[] },
): Promise<(({ locale: Locale } & Record<string, unknown>) | null)[]> {
  const named = locale === undefined || locale === '*' ? [...locales] : [locale].flat();
  return Promise.all(
    named.map(
      (one) =>
        strapi.documents(uid).findOne({
          documentId: documentId ?? '',
          locale: one,
          status: 'draft',
          populate: partsOf(uid) as never,
        }) as Promise<({ locale: Locale } & Record<string, unknown>) | null>,
    ),
  );
}
