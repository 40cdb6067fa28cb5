import { inEachLanguage } from '../messages.ts';
import { alreadyGiven, enter, subject } from '../sentences.ts';
import * as fr from '../sentences-fr.ts';
import { hasExtension } from './number.ts';

export const messages = inEachLanguage({
  en: {
    required: enter,
    type: notTenDigits,
    format: (label, { given }) =>
      hasExtension(given)
        ? 'Take the extension out of this number. It goes in a box of its own'
        : notTenDigits(label),
    unique: alreadyGiven,
  },
  fr: {
    required: fr.enter,
    type: pasDixChiffres,
    format: (label, { given }) =>
      hasExtension(given)
        ? 'Retirez le poste de ce numéro. Il a sa propre case'
        : pasDixChiffres(label),
    unique: fr.alreadyGiven,
  },
});

function notTenDigits(label: string): string {
  return `${subject(label)} must be a North American number of ten digits, like 250-555-0100`;
}

function pasDixChiffres(label: string): string {
  return `${fr.subject(label)} doit être un numéro nord-américain de dix chiffres, comme 250-555-0100`;
}
