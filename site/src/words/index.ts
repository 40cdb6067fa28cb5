import { registrationSlug } from '../paths.ts';
import { en, type Words } from './en.ts';

export type { Words };

const byLocale: Record<string, Words> = { en };

/** The site's own words in a language, or in English where they are not translated. */
export function wordsIn(locale: string): Words {
  return byLocale[locale] ?? en;
}

/** The words around a form: those of the registration, or those that fit any other form. */
export function wordsOf({ slug, locale }: { slug: string; locale: string }): Words {
  const words = wordsIn(locale);
  if (slug === registrationSlug) return words;
  const { failures, ...others } = words.otherForms;
  return { ...words, ...others, failures: { ...words.failures, ...failures } };
}
