import type { Locale } from '@ehpr/form-schemas';
import { registrationSlug } from '../paths.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';

export type { Words };

const byLocale: Record<Locale, Words> = { en, fr };

/** The site's own words in a language. */
export function wordsIn(locale: Locale): Words {
  return byLocale[locale];
}

/** The words around a form: those of the registration, or those that fit any other form. */
export function wordsOf({ slug, locale }: { slug: string; locale: Locale }): Words {
  const words = wordsIn(locale);
  if (slug === registrationSlug) return words;
  const { failures, ...others } = words.otherForms;
  return { ...words, ...others, failures: { ...words.failures, ...failures } };
}
