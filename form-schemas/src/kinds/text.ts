import type { KindOfQuestion } from './kind.ts';
import { alreadyGiven, enter, normaliseTyped, storablePattern, tidyText } from './plain-text.ts';
import { textFormats } from './text-formats.ts';

export const text: KindOfQuestion<'text'> = {
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
    required: (label) => enter(label),
    type: (label) => `${label} must be text`,
    characters: (label) =>
      `${label} holds a character that cannot be stored. Delete it and type it again`,
    format: (label) => `${label} is not in the expected form`,
    minLength: (label, { limit }) => `${label} must be at least ${limit} characters`,
    maxLength: (label, { limit }) => `${label} must be ${limit} characters or fewer`,
    unique: alreadyGiven,
  },
};
