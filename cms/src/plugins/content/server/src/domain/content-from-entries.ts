import type {
  ContentLink,
  ContentPage,
  Locale,
  RegistrationWording,
  SiteContent,
} from '@ehpr/form-schemas';
import type {
  BannerEntry,
  InLanguages,
  PageEntry,
  SectionEntry,
  SettingsEntry,
  WordingEntry,
} from './entries';
import { file, formatted, link, links, orEnglish, said } from './said';
import { sectionFromEntry } from './section-from-entry';

/** A page as the site shows it; nothing where it says nothing in any language. */
export const pageFromEntries = (
  entries: InLanguages<PageEntry>,
  locale: Locale,
): ContentPage | undefined =>
  pageWithSections(entries, locale, (part, lang) => sectionFromEntry(part, lang) ?? []);

/** A page with sections as `read` makes them of their entries. */
export function pageWithSections<S>(
  entries: InLanguages<PageEntry>,
  locale: Locale,
  read: (part: SectionEntry, lang: Locale) => S | S[],
): (Omit<ContentPage, 'sections'> & { sections: S[] }) | undefined {
  const of = entries.asked ?? entries.english;
  const title = orEnglish(entries, locale, (entry, lang) => said(entry.title, lang));
  if (!of || !title) return undefined;
  const description = orEnglish(entries, locale, (entry, lang) => said(entry.description, lang));
  const sections = orEnglish(entries, locale, ({ sections: parts }, lang) =>
    (parts ?? []).flatMap((part) => read(part, lang)),
  );
  return {
    slug: of.slug ?? '',
    title,
    description: description ?? title,
    lead: orEnglish(entries, locale, (entry, lang) => said(entry.lead, lang)),
    sections: sections ?? [],
    changedAt: changedAt(of),
  };
}

/** Since when an entry is as it is. */
export const changedAt = ({ updatedAt, publishedAt }: Omit<PageEntry, 'slug'>): string =>
  new Date(updatedAt ?? publishedAt ?? 0).toISOString();

type Site = {
  settings: InLanguages<SettingsEntry>;
  banner: InLanguages<BannerEntry>;
  pages: SiteContent['pages'];
};

/** What stands on every page. */
export function siteFromEntries({ settings, banner, pages }: Site, locale: Locale): SiteContent {
  const of = settings.asked ?? settings.english;
  const logo = file(of?.logo);
  const alternative = orEnglish(settings, locale, (entry, lang) =>
    said(entry.logoAlternative ?? entry.name, lang),
  );
  const isThere = ({ target }: ContentLink) =>
    target.kind !== 'page' || pages.some(({ slug }) => slug === target.slug);
  /** A link to a page that is not published would lead nowhere. */
  const linksOf = (those: (entry: SettingsEntry) => SettingsEntry['navigation']) =>
    (orEnglish(settings, locale, (entry, lang) => links(those(entry), lang)) ?? []).filter(isThere);
  return {
    name: orEnglish(settings, locale, (entry, lang) => said(entry.name, lang)),
    logo: logo && alternative && { ...logo, alternative },
    navigation: linksOf((entry) => entry.navigation),
    footer: {
      text: orEnglish(settings, locale, (entry, lang) => formatted(entry.footerText, lang)),
      links: linksOf((entry) => entry.footerLinks),
    },
    contact: { email: of?.contactEmail ?? null, phone: of?.contactPhone ?? null },
    banner: bannerFromEntries(banner, locale),
    pages,
  };
}

/** It is published in each language for itself: where it is not in one, English stands in. */
const bannerFromEntries = (banner: InLanguages<BannerEntry>, locale: Locale) =>
  orEnglish(banner, locale, (entry, lang) => {
    const [heading, text] = [said(entry.heading, lang), said(entry.text, lang)];
    return heading && text && { heading, text, link: link(entry.link, lang) };
  });

/** The wording around the registration; the site has words of its own for what is missing. */
export function wordingFromEntries(
  entries: InLanguages<WordingEntry>,
  locale: Locale,
): RegistrationWording {
  return {
    introduction: orEnglish(entries, locale, (entry, lang) => formatted(entry.introduction, lang)),
    privacy: orEnglish(entries, locale, (entry, lang) => formatted(entry.privacy, lang)),
    confirmation: orEnglish(entries, locale, (entry, lang) => {
      const title = said(entry.confirmationTitle, lang);
      const text = formatted(entry.confirmationText, lang);
      return title && text && { title, text };
    }),
  };
}
