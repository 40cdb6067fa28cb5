import type { Core } from '@strapi/strapi';
import { listUid } from '../uids';

export type Saved = { revision: string | null; by: string; at: Date };

type Row = {
  revision: string | null;
  updatedAt: string | Date;
  updatedBy: { firstname: string | null; lastname: string | null } | null;
};

/** Who last saved the draft of a form in a language, or an option list; nothing when it is not there. */
export async function lastSave(
  strapi: Core.Strapi,
  { uid, documentId, locale }: { uid: string; documentId: string; locale: string },
): Promise<Saved | undefined> {
  const where = uid === listUid ? { documentId } : { documentId, locale, publishedAt: null };
  const row = (await strapi.db
    .query(uid)
    .findOne({ where, populate: { updatedBy: true } })) as Row | null;
  if (!row) return undefined;
  const { firstname, lastname } = row.updatedBy ?? {};
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return { revision: row.revision, by: name || 'Someone else', at: new Date(row.updatedAt) };
}
