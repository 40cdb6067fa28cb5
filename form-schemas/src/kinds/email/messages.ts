import { inEachLanguage } from '../messages.ts';
import { alreadyGiven, enter, tooLong } from '../sentences.ts';
import * as fr from '../sentences-fr.ts';

const howTo = 'Enter an email address in the correct form, like name@example.org';
const comment = 'Entrez une adresse courriel bien écrite, comme nom@example.org';

export const messages = inEachLanguage({
  en: {
    required: enter,
    type: () => howTo,
    format: () => howTo,
    maxLength: tooLong,
    unique: alreadyGiven,
  },
  fr: {
    required: fr.enter,
    type: () => comment,
    format: () => comment,
    maxLength: fr.tooLong,
    unique: fr.alreadyGiven,
  },
});
