import type { Locale, Said } from '@ehpr/form-schemas';

/** The language of a text where it is not that of the page, for the attribute `lang`. */
export const langOf = ({ lang }: Pick<Said, 'lang'>, locale: Locale): Locale | undefined =>
  lang === locale ? undefined : lang;
