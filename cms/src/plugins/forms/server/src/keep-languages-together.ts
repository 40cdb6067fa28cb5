import { defaultLocale, type Locale, isOtherLocale, otherLocales } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { canonicalDigest } from './domain/canonical-digest';
import { knownWords, mirrorSteps } from './domain/mirror-structure';
import { followRenames } from './domain/renamed-parts';
import { addedParts, sentWords } from './domain/sent-translation';
import { sharedFields } from './form-fields';
import { asTheSameRevision } from '../../../../two-editors/guard-revisions';
import { lockDocument } from '../../../../two-editors/lock-document';
import { refuse } from './refuse-in-words';
import { formEntries } from './store/form-entries';
import { formUid } from './uids';

type Params = {
  documentId?: string;
  locale?: string | string[];
  data?: Record<string, unknown>;
};

const writes = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];
/** What leaves a form with a draft that may be built in another way than before. */
const changesOfDraft = ['create', 'update', 'clone', 'discardDraft'];

/**
 * Below every button, bulk action and API: the English entry of a form owns its structure, and its
 * entries in other languages have the same, with words of their own. Whoever writes to a form waits
 * for who does so already, so that no words are lost between two of them.
 */
export function keepLanguagesTogether(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    if (uid !== formUid || !writes.includes(action)) return next();
    const params = context.params as Params;
    return strapi.db.transaction(async ({ trx }) => {
      if (params.documentId) await lockDocument(trx, params.documentId);
      if (action === 'create' || action === 'update') await takeWords(strapi, params);
      const before = changesOfDraft.includes(action) ? await draftOf(strapi, params) : null;
      const result = await next();
      if (action === 'delete') await refuseWithoutEnglish(strapi, params.documentId);
      if (changesOfDraft.includes(action)) {
        await mirror(strapi, (result as { documentId: string }).documentId, before);
      }
      return result;
    });
  });
}

/** Of what is sent in another language than English, only the words count: see ADR 12. */
async function takeWords(strapi: Core.Strapi, params: Params): Promise<void> {
  const { documentId, locale = defaultLocale, data } = params;
  if (locale === defaultLocale || !data) return;
  if (!isOtherLocale(locale)) {
    throw new errors.ValidationError(`Forms are not answered in “${String(locale)}”`);
  }
  const english = documentId ? await formEntries(strapi).read(documentId, 'draft') : null;
  if (!english) {
    throw new errors.ValidationError('Make the form in English first, then translate it');
  }
  for (const field of sharedFields(strapi)) {
    if (field in data) data[field] = (english as Record<string, unknown>)[field];
  }
  if (data['steps'] === undefined) return;
  refuse('The translation cannot be saved', addedParts(data, english));
  const present = english.translations?.[locale];
  data['steps'] = mirrorSteps(english, present, sentWords(data, present));
}

const draftOf = (strapi: Core.Strapi, { documentId }: Params) =>
  documentId ? formEntries(strapi).read(documentId, 'draft') : null;

/**
 * Brings the drafts in other languages to the structure of the English draft, where they differ from
 * it; by the English draft as it was before, words follow what was renamed.
 */
async function mirror(strapi: Core.Strapi, documentId: string, before: unknown): Promise<void> {
  const english = await formEntries(strapi).read(documentId, 'draft');
  if (!english) return;
  for (const locale of otherLocales) {
    const present = english.translations?.[locale];
    const followed = { steps: followRenames(present, before, english) };
    const steps = mirrorSteps(english, followed, knownWords(followed));
    if (present && canonicalDigest(present.steps ?? []) === canonicalDigest(steps)) continue;
    const data: object = asTheSameRevision({ steps });
    await strapi.documents(formUid).update({ documentId, locale, data });
  }
}

/** Without its English entry a form would be words that nobody asks with. */
async function refuseWithoutEnglish(strapi: Core.Strapi, documentId = ''): Promise<void> {
  const where = { documentId };
  const left: { locale: Locale }[] = await strapi.db.query(formUid).findMany({ where });
  if (left.length === 0 || left.some(({ locale }) => locale === defaultLocale)) return;
  throw new errors.ValidationError(
    'The other languages of the form live on the English. Delete the form in all of them',
  );
}
