import { defaultLocale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { FrenchGap } from '../../../shared/translations';
import { contentEditors } from '../content-editor';
import type { TranslationSources } from '../contract';
import { frenchGap } from '../domain/french-gap';
import { readSpoken } from '../store/spoken';
import { bannerUid, contentUids, pageUid, settingsUid, wordingUid, type ContentUid } from '../uids';

const areas: Record<ContentUid, string> = {
  [pageUid]: 'Pages',
  [settingsUid]: 'Site settings',
  [bannerUid]: 'Emergency banner',
  [wordingUid]: 'Words around the form',
};

type Attribute = { pluginOptions?: { i18n?: { localized?: boolean } } };

/** What is said in each language, by what the editor calls it. */
function labelsOf(strapi: Core.Strapi, uid: ContentUid): Record<string, string> {
  const arranged = contentEditors.find((editor) => editor.uid === uid)?.fields ?? {};
  const attributes = Object.entries(strapi.getModel(uid).attributes as Record<string, Attribute>);
  return Object.fromEntries(
    attributes.flatMap(([field, { pluginOptions }]) =>
      pluginOptions?.i18n?.localized === true ? [[field, arranged[field]?.label ?? field]] : [],
    ),
  );
}

/** All that French people do not read as English people do: of content, forms and mails. */
export async function tellFrenchGaps(strapi: Core.Strapi): Promise<FrenchGap[]> {
  const sources: TranslationSources = strapi.plugin('content').service('translations');
  const own = contentUids.map((uid) => gapsOf(strapi, uid));
  return (await Promise.all([...own, ...sources.all().map((source) => source())])).flat();
}

async function gapsOf(strapi: Core.Strapi, uid: ContentUid): Promise<FrenchGap[]> {
  const area = areas[uid];
  const labels = labelsOf(strapi, uid);
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
