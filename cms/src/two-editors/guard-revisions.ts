import { randomUUID } from 'node:crypto';
import { defaultLocale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { lastSave, type Saved } from './last-save';
import { lockDocument } from './lock-document';
import { momentInWords } from './moment-in-words';

type Params = { documentId?: string; locale?: string; data?: Record<string, unknown> };

/** Which types keep revisions, and the time zone in which staff are told of saves. */
type Guarded = { uids: readonly string[]; timeZone: string };

const quiet = new WeakSet();

/** Marks what the CMS itself writes beside what someone saved: nobody has to be told of it. */
export function asTheSameRevision<T extends object>(data: T): T {
  quiet.add(data);
  return data;
}

/**
 * Below every button and API: each save of an entry of these types has a revision, which the editor
 * sends back with its own. One that began from an earlier revision is refused, and told who saved
 * since. What sends no revision, as the CMS itself does, began from nothing and is taken. Each type has
 * an attribute `revision` for it, in each language where it has languages.
 */
export function guardRevisions(strapi: Core.Strapi, { uids, timeZone }: Guarded): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!uids.includes(uid) || (action !== 'create' && action !== 'update')) return next();
    const { documentId, locale = defaultLocale, data } = context.params as Params;
    if (!data || quiet.has(data)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      if (action === 'update' && documentId) {
        await lockDocument(trx, documentId);
        if ('revision' in data) {
          const saved = await lastSave(strapi, { uid, documentId, locale });
          refuseIfSavedSince(saved, data, timeZone);
        }
      }
      data['revision'] = randomUUID();
      return next();
    });
  });
}

function refuseIfSavedSince(
  saved: Saved | undefined,
  { revision }: Record<string, unknown>,
  timeZone: string,
): void {
  if (!saved || saved.revision === (revision ?? null)) return;
  const at = momentInWords(saved.at, timeZone);
  throw new errors.ApplicationError(
    `${saved.by} saved this ${at}, while you had it open. Nothing of yours is lost: ` +
      'see “Saved by someone else” beside it, and choose what to keep',
    { code: 'SavedSince' },
  );
}
