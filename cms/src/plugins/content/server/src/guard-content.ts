import { defaultLocale, isPageSlug } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { badAddresses, linkFaultInWords } from './domain/link-faults';
import { shippedSlugs } from './seed/shipped-slugs';
import { readDraft } from './store/draft';
import { isContent, pageUid, type ContentUid } from './uids';

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
    if (uid === pageUid && (action === 'create' || action === 'update')) {
      await refuseSlug(strapi, params);
    }
    if (uid === pageUid && takesAway(action, params)) await refuseShipped(strapi, params);
    if (action === 'publish') await refuseLinks(strapi, uid, params);
    return next();
  });
}

const takesAway = (action: string, { locale }: Params): boolean =>
  (action === 'delete' || action === 'unpublish') &&
  (locale === undefined || locale === '*' || [locale].flat().includes(defaultLocale));

async function refuseLinks(strapi: Core.Strapi, uid: ContentUid, params: Params): Promise<void> {
  const drafts = await readDraft(strapi, uid, params);
  const [bad] = badAddresses(drafts);
  if (bad !== undefined) throw new errors.ValidationError(linkFaultInWords(bad));
}

async function refuseSlug(strapi: Core.Strapi, { documentId, data }: Params): Promise<void> {
  const slug = data?.['slug'];
  if (typeof slug !== 'string') return;
  if (!isPageSlug(slug)) {
    throw new errors.ValidationError(
      `No page can have the address “${slug}”: use small letters, digits and hyphens, and a name that the site does not use itself`,
    );
  }
  const pages = await strapi.db.query(pageUid).findMany({ select: ['slug', 'documentId'] });
  const all = pages as { slug: string; documentId: string }[];
  if (all.some((page) => page.slug === slug && page.documentId !== documentId)) {
    throw new errors.ValidationError(`Another page has the address “${slug}”`);
  }
  const before = all.find((page) => page.documentId === documentId)?.slug;
  if (before !== undefined && before !== slug && shippedSlugs.includes(before)) {
    throw new errors.ValidationError(`The site links to “${before}”: the page keeps its address`);
  }
}

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
