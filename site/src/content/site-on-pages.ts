import type { ContentLink, Locale, SiteContent } from '@ehpr/form-schemas';
import { siteContent } from '../cms/index.ts';
import { wordsIn } from '../words/index.ts';

/** What stands on every page: as staff wrote it or, while none of it is known, the least that helps. */
export async function siteOnPages(locale: Locale): Promise<SiteContent> {
  const found = await siteContent(locale);
  return found.kind === 'found' ? found.value : withoutCms(locale);
}

function withoutCms(lang: Locale): SiteContent {
  const { siteName, footer, places } = wordsIn(lang);
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
