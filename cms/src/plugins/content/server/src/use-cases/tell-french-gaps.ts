import { defaultLocale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { FrenchGap } from '../../../shared/translations';
import type { TranslationSources } from '../contract';
import { frenchGap } from '../domain/french-gap';
import { readSpoken } from '../store/spoken';
import { bannerUid, pageUid, settingsUid, wordingUid, type ContentUid } from '../uids';

type Kind = { uid: ContentUid; area: string; labels: Readonly<Record<string, string>> };

/** What is said in each language, by the labels of the editor. */
const kinds: readonly Kind[] = [
  {
    uid: pageUid,
    area: 'Pages',
    labels: {
      title: 'Title',
      description: 'Description',
      lead: 'Words under the title',
      sections: 'Sections',
    },
  },
  {
    uid: settingsUid,
    area: 'Site settings',
    labels: {
      name: 'Name',
      logoAlternative: 'What the logo shows',
      navigation: 'Navigation',
      footerText: 'Text of the footer',
      footerLinks: 'Links of the footer',
    },
  },
  {
    uid: bannerUid,
    area: 'Emergency banner',
    labels: { heading: 'Heading', text: 'Text', link: 'Link' },
  },
  {
    uid: wordingUid,
    area: 'Wording around the registration',
    labels: {
      introduction: 'Introduction',
      privacy: 'Privacy statement',
      confirmationTitle: 'Title of the confirmation page',
      confirmationText: 'Text of the confirmation page',
    },
  },
];

/** All that French people do not read as English people do: of content, forms and mails. */
export async function tellFrenchGaps(strapi: Core.Strapi): Promise<FrenchGap[]> {
  const sources: TranslationSources = strapi.plugin('content').service('translations');
  const own = kinds.map((kind) => gapsOf(strapi, kind));
  return (await Promise.all([...own, ...sources.all().map((source) => source())])).flat();
}

async function gapsOf(strapi: Core.Strapi, { uid, area, labels }: Kind): Promise<FrenchGap[]> {
  const french = await readSpoken(strapi, uid, 'fr');
  const nothing = { draft: undefined, changedAt: undefined, publishedAt: undefined };
  return [...(await readSpoken(strapi, uid, defaultLocale))].flatMap(([documentId, english]) => {
    const gap = frenchGap(english, french.get(documentId) ?? nothing, labels);
    if (!gap) return [];
    const title = english.draft?.['title'];
    const name = uid === pageUid && typeof title === 'string' ? title : area;
    const of = uid === pageUid ? `collection-types/${uid}/${documentId}` : `single-types/${uid}`;
    const path = `/content-manager/${of}?plugins[i18n][locale]=fr`;
    return [{ area, name, ...gap, path }];
  });
}
