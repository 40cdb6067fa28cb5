import type { Core } from '@strapi/strapi';

export type Saved = { revision: string | null; by: string; at: Date };

type Model = { options?: { draftAndPublish?: boolean } };
type Row = {
  revision: string | null;
  updatedAt: string | Date;
  updatedBy: { firstname: string | null; lastname: string | null } | null;
};

/** Who last saved the draft of an entry in a language, or one that has neither; nothing when it is not there. */
export async function lastSave(
  strapi: Core.Strapi,
  { uid, documentId, locale }: { uid: string; documentId: string; locale: string },
): Promise<Saved | undefined> {
  const { options } = strapi.getModel(uid as never) as unknown as Model;
  const hasDrafts = options?.draftAndPublish === true;
  const where = hasDrafts ? { documentId, locale, publishedAt: null } : { documentId };
  const row = (await strapi.db
    .query(uid)
    .findOne({ where, populate: { updatedBy: true } })) as Row | null;
  if (!row) return undefined;
  const { firstname, lastname } = row.updatedBy ?? {};
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return { revision: row.revision, by: name || 'Someone else', at: new Date(row.updatedAt) };
}
