import { inEachLanguage } from '../messages.ts';
import { enter, hiddenCharacter, tooLong, tooShort } from '../sentences.ts';
import * as fr from '../sentences-fr.ts';

export const messages = inEachLanguage({
  en: {
    required: enter,
    type: enter,
    characters: hiddenCharacter,
    minLength: tooShort,
    maxLength: tooLong,
  },
  fr: {
    required: fr.enter,
    type: fr.enter,
    characters: fr.hiddenCharacter,
    minLength: fr.tooShort,
    maxLength: fr.tooLong,
  },
});
