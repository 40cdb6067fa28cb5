import type { MessageParams } from '../kind.ts';
import { inEachLanguage } from '../messages.ts';
import {
  alreadyGiven,
  counted,
  enter,
  hiddenCharacter,
  subject,
  tooLong,
  tooShort,
} from '../sentences.ts';
import * as fr from '../sentences-fr.ts';
import { textFormats } from './formats.ts';

export const messages = inEachLanguage({
  en: {
    required: enter,
    type: enter,
    characters: hiddenCharacter,
    format: (label, { schema }) => textFormats[schema['x-format'] ?? 'digits'].message.en(label),
    minLength: (label, params) => exactly(label, params) ?? tooShort(label, params),
    maxLength: (label, params) => exactly(label, params) ?? tooLong(label, params),
    unique: alreadyGiven,
  },
  fr: {
    required: fr.enter,
    type: fr.enter,
    characters: fr.hiddenCharacter,
    format: (label, { schema }) => textFormats[schema['x-format'] ?? 'digits'].message.fr(label),
    minLength: (label, params) => exactement(label, params) ?? fr.tooShort(label, params),
    maxLength: (label, params) => exactement(label, params) ?? fr.tooLong(label, params),
    unique: fr.alreadyGiven,
  },
});

function exactly(label: string, { schema }: MessageParams): string | undefined {
  const length = onlyLength(schema);
  return length === undefined
    ? undefined
    : `${subject(label)} must have exactly ${counted(length, 'character', 'characters')}`;
}

function exactement(label: string, { schema }: MessageParams): string | undefined {
  const length = onlyLength(schema);
  return length === undefined
    ? undefined
    : `${fr.subject(label)} doit avoir exactement ${fr.counted(length, 'caractère', 'caractères')}`;
}

/** Where one length alone will do, it is told, whether the text is too short or too long. */
function onlyLength({ minLength, maxLength }: MessageParams['schema']): number | undefined {
  return minLength === maxLength && minLength !== 1 ? maxLength : undefined;
}
