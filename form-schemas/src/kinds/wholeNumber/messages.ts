import { hasDecimals } from '../../reading/read-whole-number.ts';
import { inEachLanguage } from '../messages.ts';
import { enter, number, subject } from '../sentences.ts';
import * as fr from '../sentences-fr.ts';

export const messages = inEachLanguage({
  en: {
    required: enter,
    type: (label, { given, schema: { minimum, maximum } }) =>
      hasDecimals(given)
        ? `${subject(label)} must be a whole number, with no decimals`
        : `${subject(label)} must be a whole number from ${number(minimum)} to ${number(maximum)}, in digits`,
    minimum: (label, { limit }) => `${subject(label)} must be ${number(limit)} or more`,
    maximum: (label, { limit }) => `${subject(label)} must be ${number(limit)} or less`,
  },
  fr: {
    required: fr.enter,
    type: (label, { given, schema: { minimum, maximum } }) =>
      hasDecimals(given)
        ? `${fr.subject(label)} doit être un nombre entier, sans décimales`
        : `${fr.subject(label)} doit être un nombre entier de ${fr.number(minimum)} à ${fr.number(maximum)}, en chiffres`,
    minimum: (label, { limit }) => `${fr.subject(label)} doit être ${fr.number(limit)} ou plus`,
    maximum: (label, { limit }) => `${fr.subject(label)} doit être ${fr.number(limit)} ou moins`,
  },
});
