import { lengthProblems } from '../limits.ts';
import { single } from '../../conditions/operator-sets.ts';
import type { QuestionOf } from '../../definition/form.ts';
import type { KindOfQuestion, MessageParams } from '../kind.ts';
import { normaliseTyped, storablePattern, tidyText } from '../../reading/plain-text.ts';
import {
  alreadyGiven,
  counted,
  enter,
  hiddenCharacter,
  subject,
  tooLong,
  tooShort,
} from '../sentences.ts';
import { textFormats } from './formats.ts';

export const text: KindOfQuestion<'text'> = {
  operators: single,
  isOneText: true,
  problems: (question) => [...lengthProblems(question), ...formatProblems(question)],
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
      format: (label, { schema }) => textFormats[schema['x-format'] ?? 'digits'].message.en(label),
      minLength: (label, params) => exactly(label, params) ?? tooShort(label, params),
      maxLength: (label, params) => exactly(label, params) ?? tooLong(label, params),
      unique: alreadyGiven,
    },
    fr: {
      format: (label, { schema }) => textFormats[schema['x-format'] ?? 'digits'].message.fr(label),
    },
  },
};

function formatProblems({ format, maxLength }: QuestionOf<'text'>): string[] {
  const least = format ? textFormats[format].shortest : 0;
  return maxLength < least
    ? [`A text of the format has ${least} characters or more, and “maxLength” is ${maxLength}`]
    : [];
}

/** Where one length alone will do, it is told, whether the text is too short or too long. */
function exactly(label: string, { schema }: MessageParams): string | undefined {
  const { minLength, maxLength } = schema;
  if (minLength !== maxLength || minLength === 1) return undefined;
  return `${subject(label)} must have exactly ${counted(maxLength, 'character', 'characters')}`;
}
