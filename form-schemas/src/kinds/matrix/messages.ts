import type { Locale } from '../../definition/locales.ts';
import type { KindMessages } from '../kind.ts';

const chooseInOne = (label: string) => `Choose one answer in at least one row of “${label}”`;
const choisirUne = (label: string) =>
  `Choisissez une réponse dans au moins une ligne de « ${label} »`;

/** What is said of the whole, where no row in particular has to be answered. */
export const messages: Record<Locale, KindMessages> = {
  en: { required: chooseInOne, type: chooseInOne },
  fr: { required: choisirUne, type: choisirUne },
};

/** What is said of one row. */
export const rowMessage: Record<Locale, (row: string, label: string) => string> = {
  en: (row, label) => `Choose one answer for “${row}” under “${label}”`,
  fr: (row, label) => `Choisissez une réponse pour « ${row} » sous « ${label} »`,
};

/** A row with what was chosen. */
export const toldAs: Record<Locale, (row: string, chosen: string) => string> = {
  en: (row, chosen) => `${row}: ${chosen}`,
  fr: (row, chosen) => `${row} : ${chosen}`,
};
