import type { Locale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { Spoken } from '../domain/french-gap';
import type { ContentUid } from '../uids';
import { partsOf, type Status } from './entries';

type Row = { documentId: string; updatedAt: string; publishedAt: string } & Record<string, unknown>;

/** All entries of a type in a language, by the document that they are of. */
export async function readSpoken(
  strapi: Core.Strapi,
  uid: ContentUid,
  locale: Locale,
): Promise<Map<string, Spoken>> {
  const read = async (status: Status) =>
    (await strapi.documents(uid).findMany({
      locale,
      status,
      limit: 1_000,
      populate: partsOf(uid) as never,
    })) as unknown as Row[];
  const published = new Map((await read('published')).map((row) => [row.documentId, row]));
  return new Map(
    (await read('draft')).map((draft) => {
      const live = published.get(draft.documentId);
      return [
        draft.documentId,
        {
          draft,
          changedAt: new Date(draft.updatedAt),
          publishedAt: live && new Date(live.publishedAt),
        },
      ];
    }),
  );
}
