import { randomUUID } from 'node:crypto';
import { defaultLocale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { momentInWords } from './domain/moment-in-words';
import { formsConfig } from './services';
import { lockDocument } from './store/form-versions';
import { lastSave } from './store/last-save';
import { formUid, listUid } from './uids';

type Params = { documentId?: string; locale?: string; data?: Record<string, unknown> };

const guarded: readonly string[] = [formUid, listUid];
const quiet = new WeakSet();

/** Marks what the CMS itself writes beside what someone saved: nobody has to be told of it. */
export function asTheSameRevision<T extends object>(data: T): T {
  quiet.add(data);
  return data;
}

/**
 * Below every button and API: each save of a form or an option list has a revision, which the editor
 * sends back with its own. One that began from an earlier revision is refused, and told who saved
 * since. What sends no revision, as the CMS itself does, began from nothing and is taken.
 */
export function guardRevisions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!guarded.includes(uid) || (action !== 'create' && action !== 'update')) return next();
    const { documentId, locale = defaultLocale, data } = context.params as Params;
    if (!data || quiet.has(data)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      if (action === 'update' && documentId) {
        await lockDocument(trx, documentId);
        if ('revision' in data) await refuseIfSavedSince(strapi, { uid, documentId, locale }, data);
      }
      data['revision'] = randomUUID();
      return next();
    });
  });
}

async function refuseIfSavedSince(
  strapi: Core.Strapi,
  entry: { uid: string; documentId: string; locale: string },
  { revision }: Record<string, unknown>,
): Promise<void> {
  const saved = await lastSave(strapi, entry);
  if (!saved || saved.revision === (revision ?? null)) return;
  const at = momentInWords(saved.at, formsConfig(strapi).timeZone);
  throw new errors.ApplicationError(
    `${saved.by} saved this ${at}, while you had it open. Nothing of yours is lost: ` +
      'see “Saved by someone else” beside the form, and choose what to keep',
    { code: 'SavedSince' },
  );
}
