import { defaultLocale, locales, otherLocales, type Locale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import { bannerUid, pageUid, settingsUid, wordingUid, type ContentUid } from '../uids';
import { shippedCopy, type Copy } from './shipped-copy';

type Entry = { key: string; uid: ContentUid; publish: boolean; of(copy: Copy): object | undefined };

const entries = (english: Copy): Entry[] => [
  ...english.pages.map(({ slug }): Entry => ({
    key: `page/${slug}`,
    uid: pageUid,
    publish: true,
    of: (copy: Copy) => copy.pages.find((page) => page.slug === slug),
  })),
  { key: 'settings', uid: settingsUid, publish: true, of: ({ settings }) => settings },
  { key: 'wording', uid: wordingUid, publish: true, of: ({ wording }) => wording },
  { key: 'banner', uid: bannerUid, publish: false, of: ({ banner }) => banner },
];

/**
 * Enters the shipped words, each page once for ever: what staff have changed stays, and what they have
 * deleted does not come back.
 */
export async function seedContent(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'ehpr', name: 'content' });
  const entered = new Set(((await store.get({ key: 'entered' })) ?? []) as string[]);
  const copies = new Map(locales.map((locale) => [locale, shippedCopy(locale)]));
  const english = shippedCopy(defaultLocale);
  for (const { key, uid, publish, of } of entries(english)) {
    if (entered.has(key)) continue;
    await strapi.db.transaction(async () => {
      const inLanguage = (locale: Locale) => of(copies.get(locale) ?? english) ?? {};
      const { documentId } = await strapi
        .documents(uid)
        .create({ locale: defaultLocale, data: inLanguage(defaultLocale) as never });
      for (const locale of otherLocales) {
        await strapi
          .documents(uid)
          .update({ documentId, locale, data: inLanguage(locale) as never });
      }
      if (publish) await strapi.documents(uid).publish({ documentId, locale: [...locales] });
      entered.add(key);
      await store.set({ key: 'entered', value: [...entered] });
    });
  }
}
