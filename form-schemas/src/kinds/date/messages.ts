import type { Locale } from '../../definition/locales.ts';
import { readDate } from '../../reading/read-date.ts';
import { flaws, include } from '../date-flaws.ts';
import { inEachLanguage } from '../messages.ts';
import { alreadyGiven, enter, subject } from '../sentences.ts';
import * as fr from '../sentences-fr.ts';

const unreal: Record<Locale, string> = {
  en: 'must be a real date, like 27 3 2024',
  fr: 'doit être une date réelle, comme 27 3 2024',
};

export const messages = inEachLanguage({
  en: {
    required: enter,
    type: (label) => `${subject(label)} ${unreal.en}`,
    format: (label, { given }) => `${subject(label)} ${flawOf(given, 'en')}`,
    future: (label) => `${subject(label)} must be today or in the past`,
    dateOrder: (label, { earlier }) =>
      `${subject(label)} must not be before ${earlier ? `“${earlier}”` : 'the date above'}`,
    unique: alreadyGiven,
  },
  fr: {
    required: fr.enter,
    type: (label) => `${fr.subject(label)} ${unreal.fr}`,
    format: (label, { given }) => `${fr.subject(label)} ${flawOf(given, 'fr')}`,
    future: (label) => `${fr.subject(label)} doit être aujourd’hui ou dans le passé`,
    dateOrder: (label, { earlier }) =>
      `${fr.subject(label)} ne doit pas venir avant ${earlier ? fr.quoted(earlier) : 'la date ci-dessus'}`,
    unique: fr.alreadyGiven,
  },
});

function flawOf(given: unknown, locale: Locale): string {
  const reading = readDate(String(given));
  switch (reading.kind) {
    case 'incomplete':
      return include[locale](reading.missing);
    case 'nothing':
    case 'date':
    case 'unreal':
      return unreal[locale];
    default:
      return flaws[locale][reading.kind];
  }
}
