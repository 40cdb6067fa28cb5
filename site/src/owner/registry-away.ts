import type { Locale } from '@ehpr/form-schemas';

const byLocale: Record<Locale, { title: string; text: string }> = {
  en: {
    title: 'That did not work just now',
    text: 'The registry cannot be reached. Nothing was lost: try again in a minute.',
  },
  fr: {
    title: 'Cela n’a pas fonctionné',
    text: 'Le registre ne répond pas. Rien n’est perdu\u00a0: réessayez dans une minute.',
  },
};

/** What is told to somebody who came back while the registry does not answer. */
export const registryAway = (locale: Locale) => byLocale[locale];
