import { en, type Words } from './en.ts';

export type { Words };

const byLocale: Record<string, Words> = { en };

/** The site's own words in a language, or in English where they are not translated. */
export function wordsIn(locale: string): Words {
  return byLocale[locale] ?? en;
}
