import { defaultLocale, type Locale, locales, type SiteContent } from '@ehpr/form-schemas';
import { paths, registrationSlug } from '../../paths.ts';

type Place = {
  address: (locale: Locale) => string;
  locales: readonly Locale[];
  changedAt?: string;
};

/** The map of the site for search engines: each page in each of its languages, which name each other. */
export function siteMap(pages: SiteContent['pages'], absolute: (path: string) => string): string {
  const places: Place[] = [
    ...pages.map(({ slug, ...page }) => ({
      ...page,
      address: (locale: Locale) => paths.page(locale, slug),
    })),
    { address: (locale) => paths.form({ slug: registrationSlug, locale }), locales },
    { address: paths.update, locales },
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...places.flatMap((place) => place.locales.map((locale) => entryOf(place, locale, absolute))),
    '</urlset>',
    '',
  ].join('\n');
}

function entryOf(
  { address, locales: spoken, changedAt }: Place,
  locale: Locale,
  absolute: (path: string) => string,
): string {
  const at = (each: Locale) => escaped(absolute(address(each)));
  const [first = defaultLocale] = spoken;
  const alternates = [
    ...spoken.map((each) => [each, each] as const),
    ['x-default', first] as const,
  ];
  return [
    '<url>',
    `<loc>${at(locale)}</loc>`,
    changedAt && `<lastmod>${escaped(changedAt)}</lastmod>`,
    ...alternates.map(
      ([name, each]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${at(each)}"/>`,
    ),
    '</url>',
  ]
    .filter(Boolean)
    .join('');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
