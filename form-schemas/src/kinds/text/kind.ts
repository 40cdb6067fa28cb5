import { lengthProblems } from '../limits.ts';
import { single } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';
import { normaliseTyped, storablePattern, tidyText } from '../../reading/plain-text.ts';
import { alreadyGiven, enter, hiddenCharacter, tooLong, tooShort } from '../sentences.ts';
import { textFormats } from './formats.ts';

export const text: KindOfQuestion<'text'> = {
  operators: single,
  isOneText: true,
  problems: lengthProblems,
  schema: (question) => ({
    type: 'string',
    minLength: question.minLength ?? 1,
    maxLength: question.maxLength,
    pattern: question.format ? textFormats[question.format].pattern : storablePattern,
    ...(question.format && { 'x-format': question.format }),
  }),
  normalise: (given, schema) => {
    const format = schema['x-format'];
    // What a format takes away may leave nothing, as of "ext".
    return normaliseTyped((typed) =>
      format ? (tidyText(textFormats[format].normalise(typed)) ?? typed) : typed,
    )(given, schema);
  },
  text: (answer) => [String(answer)],
  messages: {
    en: {
      required: enter,
      type: enter,
      characters: hiddenCharacter,
      format: (label, { schema }) => textFormats[schema['x-format'] ?? 'digits'].message(label),
      minLength: tooShort,
      maxLength: tooLong,
      unique: alreadyGiven,
    },
    fr: {},
  },
};
