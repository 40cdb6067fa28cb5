import { defaultLocale, type ContentPreview, type Locale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import { siteFromEntries, wordingFromEntries } from '../domain/content-from-entries';
import type {
  BannerEntry,
  InLanguages,
  PageEntry,
  SettingsEntry,
  WordingEntry,
} from '../domain/entries';
import { missingIn, previewFromEntries } from '../domain/unfinished';
import type { Previewed } from '../previews';
import { readInLanguages, readPublishedPages } from '../store/entries';
import { bannerUid, pageUid, settingsUid, wordingUid } from '../uids';
import { vocabularyOf } from '../vocabulary';

type Shown<T = ContentPreview> = T extends unknown ? Omit<T, 'framedBy'> : never;

/**
 * What a preview shows in a language: a draft as it would be if it were published now, with what is
 * published around it, and what it lacks. Nothing where the document is gone.
 */
export async function openPreview(
  strapi: Core.Strapi,
  previewed: Previewed,
  locale: Locale,
): Promise<Shown | undefined> {
  const vocabulary = vocabularyOf(strapi);
  const missingOf = (entry: object | undefined) =>
    entry ? missingIn(vocabulary, previewed.uid, entry) : [];
  switch (previewed.uid) {
    case pageUid: {
      const entries = await entriesOf<PageEntry>(strapi, previewed, locale);
      const page = previewFromEntries(vocabulary, entries, locale);
      return page && { kind: 'page', page, missing: missingOf(entries.asked) };
    }
    case settingsUid:
    case bannerUid: {
      const published = { status: 'published' } as const;
      const isBanner = previewed.uid === bannerUid;
      const settings = isBanner
        ? await readInLanguages<SettingsEntry>(strapi, settingsUid, locale, published)
        : await entriesOf<SettingsEntry>(strapi, previewed, locale);
      const banner = isBanner
        ? await entriesOf<BannerEntry>(strapi, previewed, locale)
        : await readInLanguages<BannerEntry>(strapi, bannerUid, locale, published);
      const pages = await readPublishedPages(strapi);
      const site = siteFromEntries({ settings, banner, pages }, locale);
      return { kind: 'site', site, missing: missingOf((isBanner ? banner : settings).asked) };
    }
    case wordingUid: {
      const entries = await entriesOf<WordingEntry>(strapi, previewed, locale);
      const registration = wordingFromEntries(entries, locale);
      return { kind: 'registration', registration, missing: missingOf(entries.asked) };
    }
  }
}

/** English stands in as it is published, since that is what the public would read. */
async function entriesOf<Entry>(
  strapi: Core.Strapi,
  { uid, documentId, status }: Previewed,
  locale: Locale,
): Promise<InLanguages<Entry>> {
  const filters = { documentId };
  const seen = await readInLanguages<Entry>(strapi, uid, locale, { status, filters });
  if (locale === defaultLocale || status === 'published') return seen;
  const live = await readInLanguages<Entry>(strapi, uid, locale, { status: 'published', filters });
  return { asked: seen.asked, english: live.english ?? seen.english };
}
