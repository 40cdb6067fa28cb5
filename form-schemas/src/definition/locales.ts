/** The languages that forms are answered in. The first is the one that forms are written in. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale = locales[0];

export const isLocale = (name: unknown): name is Locale =>
  (locales as readonly unknown[]).includes(name);

export const isOtherLocale = (name: unknown): name is Exclude<Locale, typeof defaultLocale> =>
  isLocale(name) && name !== defaultLocale;

/** The languages into which forms are translated. */
export const otherLocales = locales.filter(isOtherLocale);
