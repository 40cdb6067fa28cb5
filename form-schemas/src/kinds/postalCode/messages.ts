import { inEachLanguage } from '../messages.ts';
import { alreadyGiven, enter, subject } from '../sentences.ts';
import * as fr from '../sentences-fr.ts';
import { hasLetterForZero } from './code.ts';

const notCanadian = 'Enter a Canadian postal code, like V8W 1P6';
const pasCanadien = 'Entrez un code postal canadien, comme V8W 1P6';

export const messages = inEachLanguage({
  en: {
    required: enter,
    type: () => notCanadian,
    format: (label, { given }) =>
      hasLetterForZero(given)
        ? `${subject(label)} has the letter O where a zero belongs. Type 0 instead`
        : notCanadian,
    unique: alreadyGiven,
  },
  fr: {
    required: fr.enter,
    type: () => pasCanadien,
    format: (label, { given }) =>
      hasLetterForZero(given)
        ? `${fr.subject(label)} contient la lettre O à la place d’un zéro. Tapez plutôt 0`
        : pasCanadien,
    unique: fr.alreadyGiven,
  },
});
