import { locales, type Locale } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';

const names: Record<Locale, string> = { en: 'English (en)', fr: 'French (fr)' };

/** Makes the languages known in which forms are answered, so that staff can translate into them. */
export async function seedLocales(strapi: Core.Strapi): Promise<void> {
  const known = strapi.plugin('i18n').service('locales');
  for (const code of locales) {
    if (!(await known.findByCode(code))) await known.create({ code, name: names[code] });
  }
}
