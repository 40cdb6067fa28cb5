/** The languages of the site, each with pages under its own address. */
export const locales = ['en'] as const;

export const defaultLocale: string = locales[0];

export const isLocale = (name: string | undefined): name is string =>
  name !== undefined && (locales as readonly string[]).includes(name);
