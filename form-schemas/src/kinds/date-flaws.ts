import type { Locale } from '../definition/locales.ts';

type Flaw = 'ambiguous' | 'wrongDay' | 'wrongMonth' | 'wrongYear' | 'wrongCentury';

/** What a date or a month lacks that is none, after its label. */
export const flaws: Record<Locale, Record<Flaw, string>> = {
  en: {
    ambiguous: 'can be read in two ways. Put the day, the month and the year each in its own box',
    wrongDay: 'must have a day from 1 to 31',
    wrongMonth: 'must have a month from 1 to 12, or its name',
    wrongYear: 'must have a year of four digits, like 2024',
    wrongCentury: 'must have a year from 1900 to 2099',
  },
  fr: {
    ambiguous:
      'peut se lire de deux façons. Mettez le jour, le mois et l’année chacun dans sa propre case',
    wrongDay: 'doit avoir un jour de 1 à 31',
    wrongMonth: 'doit avoir un mois de 1 à 12, ou son nom',
    wrongYear: 'doit avoir une année de quatre chiffres, comme 2024',
    wrongCentury: 'doit avoir une année de 1900 à 2099',
  },
};

type Part = 'day' | 'month' | 'year';
const french: Record<Part, string> = { day: 'un jour', month: 'un mois', year: 'une année' };

/** What is said of parts that were left blank, after the label of the whole. */
export const include: Record<Locale, (missing: readonly Part[]) => string> = {
  en: (missing) => `must include ${missing.map((part) => `a ${part}`).join(' and ')}`,
  fr: (missing) => `doit aussi avoir ${missing.map((part) => french[part]).join(' et ')}`,
};
