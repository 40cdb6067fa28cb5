import { defaultLocale, locales, type Locale, type SiteContent } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { InLanguages, PageEntry } from '../domain/entries';
import { changedAt } from '../domain/content-from-entries';
import { pageUid, type ContentUid } from '../uids';

export type Status = 'draft' | 'published';

/** All that stands in an entry: its parts come by name, so that nothing else does. */
const populate: Partial<Record<ContentUid, object>> = {
  'plugin::content.page': {
    sections: {
      on: {
        'sections.rich-text': true,
        'sections.notice': true,
        'sections.steps': { populate: ['steps'] },
        'sections.questions': { populate: ['questions'] },
        'sections.call-to-action': { populate: ['link'] },
        'sections.contact': true,
        'sections.documents': { populate: { documents: { populate: ['file'] } } },
        'sections.figures': { populate: ['figures'] },
      },
    },
  },
  'plugin::content.site-settings': { logo: true, navigation: true, footerLinks: true },
  'plugin::content.emergency-banner': { link: true },
};

/** The parts of an entry, as Strapi wants them named. */
export const partsOf = (uid: ContentUid): object => populate[uid] ?? {};

type Finding = { status: Status; filters?: object };

/** An entry in a language and in English. */
export async function readInLanguages<Entry>(
  strapi: Core.Strapi,
  uid: ContentUid,
  locale: Locale,
  { status, filters = {} }: Finding,
): Promise<InLanguages<Entry>> {
  const read = async (one: Locale) => {
    const found = await strapi.documents(uid).findFirst({
      locale: one,
      status,
      filters,
      populate: partsOf(uid) as never,
    });
    return (found ?? undefined) as Entry | undefined;
  };
  const english = await read(defaultLocale);
  return { english, asked: locale === defaultLocale ? english : await read(locale) };
}

/** The pages that are published, each with its languages. */
export async function readPublishedPages(strapi: Core.Strapi): Promise<SiteContent['pages']> {
  const pages = new Map<string, SiteContent['pages'][number]>();
  for (const locale of locales) {
    const found = (await strapi.documents(pageUid).findMany({
      locale,
      status: 'published',
      fields: ['slug', 'updatedAt'],
      limit: 1_000,
      sort: 'slug',
    })) as unknown as (PageEntry & { slug: string })[];
    for (const entry of found) {
      const known = pages.get(entry.slug);
      const at = changedAt(entry);
      pages.set(entry.slug, {
        slug: entry.slug,
        locales: [...(known?.locales ?? []), locale],
        changedAt: known && known.changedAt > at ? known.changedAt : at,
      });
    }
  }
  return [...pages.values()];
}

/** Changes whenever something of it is published or taken off the site. */
export async function contentRevision(
  strapi: Core.Strapi,
  uids: readonly string[],
): Promise<string> {
  const parts = uids.map((uid) => lastChange(strapi, uid, { isPublished: true }));
  return (await Promise.all(parts)).join('.');
}

/** Changes whenever a file of the media library is added, replaced, renamed or deleted. */
export const mediaRevision = (strapi: Core.Strapi): Promise<string> =>
  lastChange(strapi, 'plugin::upload.file', { isPublished: false });

async function lastChange(
  strapi: Core.Strapi,
  uid: string,
  { isPublished }: { isPublished: boolean },
): Promise<string> {
  const { connection: db } = strapi.db;
  const rows = db(strapi.db.metadata.get(uid).tableName);
  if (isPublished) void rows.whereNotNull('published_at');
  const row: { count: string; last: Date | null } | undefined = await rows.first(
    db.raw('count(*) as count'),
    db.raw('max(updated_at) as last'),
  );
  return `${row?.count ?? 0}-${row?.last ? new Date(row.last).getTime() : 0}`;
}
