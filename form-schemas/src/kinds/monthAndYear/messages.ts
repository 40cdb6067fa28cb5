import type { Locale } from '../../definition/locales.ts';
import { readMonth } from '../../reading/read-month.ts';
import { flaws, include } from '../date-flaws.ts';
import { inEachLanguage } from '../messages.ts';
import { alreadyGiven, enter, subject } from '../sentences.ts';
import * as fr from '../sentences-fr.ts';

const unreal: Record<Locale, string> = {
  en: 'must be a month and a year, like 3 2024',
  fr: 'doit être un mois et une année, comme 3 2024',
};

export const messages = inEachLanguage({
  en: {
    required: enter,
    type: (label) => `${subject(label)} ${unreal.en}`,
    format: (label, { given }) => `${subject(label)} ${flawOf(given, 'en')}`,
    future: (label) => `${subject(label)} must be this month or in the past`,
    unique: alreadyGiven,
  },
  fr: {
    required: fr.enter,
    type: (label) => `${fr.subject(label)} ${unreal.fr}`,
    format: (label, { given }) => `${fr.subject(label)} ${flawOf(given, 'fr')}`,
    future: (label) => `${fr.subject(label)} doit être ce mois-ci ou dans le passé`,
    unique: fr.alreadyGiven,
  },
});

function flawOf(given: unknown, locale: Locale): string {
  const reading = readMonth(String(given));
  switch (reading.kind) {
    case 'incomplete':
      return include[locale](reading.missing);
    case 'nothing':
    case 'month':
    case 'unreal':
      return unreal[locale];
    default:
      return flaws[locale][reading.kind];
  }
}
