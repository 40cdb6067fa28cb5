import type { ContentLink, Locale, Said, SiteContent } from '@ehpr/form-schemas';
import { siteContent } from '../cms/index.ts';
import { aroundIn } from '../words/around.ts';
import { wordsIn } from '../words/index.ts';

/** What stands on every page, with a name for the site. */
export type SiteOnPages = SiteContent & { name: Said };

/** What stands on every page: as staff wrote it or, while none of it is known, the least that helps. */
export async function siteOnPages(locale: Locale): Promise<SiteOnPages> {
  const found = await siteContent(locale);
  return found.kind === 'found' ? named(found.value, locale) : withoutCms(locale);
}

/** A site that nobody named yet has a name of its own. */
export const named = (site: SiteContent, lang: Locale): SiteOnPages => ({
  ...site,
  name: site.name ?? { text: wordsIn(lang).siteName, lang },
});

function withoutCms(lang: Locale): SiteOnPages {
  const { siteName } = wordsIn(lang);
  const { footer, places } = aroundIn(lang);
  const said = (text: string) => ({ text, lang });
  const link = (place: 'register' | 'update'): ContentLink => ({
    label: said(places[place]),
    target: { kind: 'place', place },
  });
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: footer }] };
  return {
    name: said(siteName),
    logo: null,
    navigation: [link('register'), link('update')],
    footer: { text: { blocks: [paragraph], lang }, links: [] },
    contact: { email: null, phone: null },
    banner: null,
    pages: [],
  };
}
