import { defaultLocale, isPageSlug } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { englishPageFaults, entryFaults } from './domain/entry-faults';
import { inOneMessage, placeOf } from './domain/fault-in-words';
import { shippedSlugs } from './seed/shipped-slugs';
import { readDraft } from './store/draft';
import { holdSlug } from './store/hold-slug';
import { isContent, pageUid, type ContentUid } from './uids';
import { vocabularyOf } from './vocabulary';

type Params = {
  documentId?: string;
  status?: string;
  locale?: string | string[];
  data?: Record<string, unknown>;
};

/**
 * Below every button, bulk action and API: what is published leads only where links may lead, a page has an
 * address of its own, and pages that others link to stay.
 */
export function guardContent(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!isContent(uid)) return next();
    const params = context.params as Params;
    const slug = params.data?.['slug'];
    const isPlaced = action === 'create' || action === 'update' || action === 'clone';
    if (uid === pageUid && isPlaced && typeof slug === 'string') {
      return strapi.db.transaction(async ({ trx }) => {
        await holdSlug(trx, slug);
        await refuseSlug(strapi, slug, params);
        return next();
      });
    }
    if (uid === pageUid && takesAway(action, params)) await refuseShipped(strapi, params);
    if (action === 'publish') await refuseFaults(strapi, uid, params);
    return next();
  });
}

const takesAway = (action: string, { locale }: Params): boolean =>
  (action === 'delete' || action === 'unpublish') &&
  (locale === undefined || locale === '*' || [locale].flat().includes(defaultLocale));

async function refuseFaults(strapi: Core.Strapi, uid: ContentUid, params: Params): Promise<void> {
  const vocabulary = vocabularyOf(strapi);
  for (const draft of await readDraft(strapi, uid, params)) {
    if (!draft) continue;
    const isEnglishPage = uid === pageUid && draft.locale === defaultLocale;
    const faults = [
      ...(isEnglishPage ? englishPageFaults(draft) : []),
      ...entryFaults(vocabulary.modelOf, uid, draft),
    ];
    if (faults.length === 0) continue;
    const message = inOneMessage('This cannot be published yet', faults, (fault) =>
      placeOf(fault, { ...vocabulary, uid, entry: draft }),
    );
    // Strapi's editor shows each of them at its field, too.
    const errorsOfFields = faults.map((fault) => ({ ...fault, name: 'ValidationError' }));
    throw new errors.ValidationError(message, { errors: errorsOfFields });
  }
}

async function refuseSlug(
  strapi: Core.Strapi,
  slug: string,
  { documentId }: Params,
): Promise<void> {
  if (!isPageSlug(slug)) {
    throw slugFault(
      `No page can have the address “${slug}”: use small letters, digits and hyphens, and a name that the site does not use itself`,
    );
  }
  const pages = await strapi.db.query(pageUid).findMany({ select: ['slug', 'documentId'] });
  const all = pages as { slug: string; documentId: string }[];
  if (all.some((page) => page.slug === slug && page.documentId !== documentId)) {
    throw slugFault(`Another page has the address “${slug}”`);
  }
  const before = all.find((page) => page.documentId === documentId)?.slug;
  if (before !== undefined && before !== slug && shippedSlugs.includes(before)) {
    throw slugFault(`The site links to “${before}”: the page keeps its address`);
  }
}

/** Strapi's editor shows it at the field, too. */
const slugFault = (message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: ['slug'], message, name: 'ValidationError' }],
  });

async function refuseShipped(strapi: Core.Strapi, { documentId = '' }: Params): Promise<void> {
  const [page] = (await strapi.db
    .query(pageUid)
    .findMany({ where: { documentId }, select: ['slug'] })) as { slug: string }[];
  if (page && shippedSlugs.includes(page.slug)) {
    throw new errors.ValidationError(
      `The site links to “${page.slug}”: it cannot be taken away. Change what it says instead`,
    );
  }
}
