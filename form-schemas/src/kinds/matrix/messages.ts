import type { Locale } from '../../definition/locales.ts';
import { inEachLanguage } from '../messages.ts';
import { quoted } from '../sentences-fr.ts';

const chooseInOne = (label: string) => `Choose one answer in at least one row of “${label}”`;
const choisirUne = (label: string) =>
  `Choisissez une réponse dans au moins une ligne de ${quoted(label)}`;

/** What is said of the whole, where no row in particular has to be answered. */
export const messages = inEachLanguage({
  en: { required: chooseInOne, type: chooseInOne },
  fr: { required: choisirUne, type: choisirUne },
});

/** What is said of one row. */
export const rowMessage: Record<Locale, (row: string, label: string) => string> = {
  en: (row, label) => `Choose one answer for “${row}” under “${label}”`,
  fr: (row, label) => `Choisissez une réponse pour ${quoted(row)} sous ${quoted(label)}`,
};
