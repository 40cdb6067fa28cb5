import { defaultLocale, isLocale, locales, type OtherLocale } from '@ehpr/form-schemas';

export const isOtherLocale = (name: unknown): name is OtherLocale =>
  isLocale(name) && name !== defaultLocale;

/** The languages that forms are translated into. */
export const otherLocales = locales.filter(isOtherLocale);
