import type { Core } from '@strapi/strapi';
import { lastSave } from './last-save';

type Transform = (
  document: { documentId?: string },
  uid: string,
  locale: string,
  ability: unknown,
) => Promise<Record<string, unknown>>;

/**
 * Has an editor that is filled in from another language keep the revision of its own: it would save as
 * though it had begun from the other language, and be refused.
 */
export function keepRevisionWhenFilledIn(strapi: Core.Strapi, uids: readonly string[]): void {
  const service: { transformDocument: Transform } = strapi
    .plugin('i18n')
    .service('fill-from-locale');
  const transform = service.transformDocument;
  service.transformDocument = async (document, uid, locale, ability) => {
    const filled = await transform(document, uid, locale, ability);
    if (!uids.includes(uid)) return filled;
    const { documentId = '' } = document;
    const saved = await lastSave(strapi, { uid, documentId, locale });
    return { ...filled, revision: saved?.revision ?? null };
  };
}
