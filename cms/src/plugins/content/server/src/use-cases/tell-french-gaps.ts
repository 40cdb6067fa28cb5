import { defaultLocale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { FrenchGap } from '../../../shared/translations';
import { contentEditors } from '../content-editor';
import type { TranslationSources } from '../contract';
import { frenchGap } from '../domain/french-gap';
import { readSpoken } from '../store/spoken';
import { bannerUid, pageUid, settingsUid, wordingUid, type ContentUid } from '../uids';

type Kind = { uid: ContentUid; area: string; fields: readonly string[] };

/** What is said in each language. */
const kinds: readonly Kind[] = [
  { uid: pageUid, area: 'Pages', fields: ['title', 'description', 'lead', 'sections'] },
  {
    uid: settingsUid,
    area: 'Site settings',
    fields: ['name', 'logoAlternative', 'navigation', 'footerText', 'footerLinks'],
  },
  { uid: bannerUid, area: 'Emergency banner', fields: ['heading', 'text', 'link'] },
  {
    uid: wordingUid,
    area: 'Wording around the registration',
    fields: ['introduction', 'privacy', 'confirmationTitle', 'confirmationText'],
  },
];

/** What the editor calls each field. */
function labelsOf({ uid, fields }: Kind): Record<string, string> {
  const arranged = contentEditors.find((editor) => editor.uid === uid)?.fields ?? {};
  return Object.fromEntries(fields.map((field) => [field, arranged[field]?.label ?? field]));
}

/** All that French people do not read as English people do: of content, forms and mails. */
export async function tellFrenchGaps(strapi: Core.Strapi): Promise<FrenchGap[]> {
  const sources: TranslationSources = strapi.plugin('content').service('translations');
  const own = kinds.map((kind) => gapsOf(strapi, kind));
  return (await Promise.all([...own, ...sources.all().map((source) => source())])).flat();
}

async function gapsOf(strapi: Core.Strapi, kind: Kind): Promise<FrenchGap[]> {
  const { uid, area } = kind;
  const labels = labelsOf(kind);
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
