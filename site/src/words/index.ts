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

type Place = { slug: string; locale: Locale; place?: 'change' };

/**
 * The words around a form: those of the registration, those that fit any other form, or those for
 * whoever changes what is registered.
 */
export function wordsOf({ slug, locale, place }: Place): Words {
  const words = wordsIn(locale);
  if (place === 'change') {
    const { failures, ...others } = words.changing;
    return { ...words, ...others, failures: { ...words.failures, ...failures } };
  }
  if (slug === registrationSlug) return words;
  const { failures, ...others } = words.otherForms;
  return { ...words, ...others, failures: { ...words.failures, ...failures } };
}
