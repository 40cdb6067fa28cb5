import type { ContentPage, Locale, RegistrationWording, SiteContent } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import {
  pageFromEntries,
  siteFromEntries,
  wordingFromEntries,
} from '../domain/content-from-entries';
import type { BannerEntry, PageEntry, SettingsEntry, WordingEntry } from '../domain/entries';
import { readInLanguages, readPublishedPages, type Status } from '../store/entries';
import { bannerUid, pageUid, settingsUid, wordingUid } from '../uids';

const published = { status: 'published' } as const;

/** A page that is published, in a language or, what is missing there, in English. */
export async function readPage(
  strapi: Core.Strapi,
  { slug, locale, status = 'published' }: { slug: string; locale: Locale; status?: Status },
): Promise<ContentPage | undefined> {
  const found = { status, filters: { slug } };
  return pageFromEntries(await readInLanguages<PageEntry>(strapi, pageUid, locale, found), locale);
}

/** What stands on every page of the site. */
export async function readSite(strapi: Core.Strapi, locale: Locale): Promise<SiteContent> {
  return siteFromEntries(
    {
      settings: await readInLanguages<SettingsEntry>(strapi, settingsUid, locale, published),
      banner: await readInLanguages<BannerEntry>(strapi, bannerUid, locale, published),
      pages: await readPublishedPages(strapi),
    },
    locale,
  );
}

/** What people read around the registration form. */
export async function readRegistrationWording(
  strapi: Core.Strapi,
  locale: Locale,
): Promise<RegistrationWording> {
  const entries = await readInLanguages<WordingEntry>(strapi, wordingUid, locale, published);
  return wordingFromEntries(entries, locale);
}
