import { lengthProblems } from '../limits.ts';
import { single } from '../../conditions/operator-sets.ts';
import type { QuestionOf } from '../../definition/form.ts';
import type { KindOfQuestion } from '../kind.ts';
import { normaliseTyped, storablePattern, tidyText } from '../../reading/plain-text.ts';
import { textFormats } from './formats.ts';
import { messages } from './messages.ts';

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
  messages,
};

function formatProblems({ format, maxLength }: QuestionOf<'text'>): string[] {
  const least = format ? textFormats[format].shortest : 0;
  return maxLength < least
    ? [`A text of the format has ${least} characters or more, and “maxLength” is ${maxLength}`]
    : [];
}
