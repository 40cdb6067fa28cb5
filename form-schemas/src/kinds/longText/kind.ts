import { lengthProblems } from '../limits.ts';
import type { AnswerSchema } from '../../compile/schema.ts';
import type { KindOfQuestion } from '../kind.ts';
import { storableLinesPattern, tidyLines } from '../../reading/plain-text.ts';
import { messages } from './messages.ts';

/** The longest text that the records are meant for. */
const longestText = 5000;

export const longText: KindOfQuestion<'longText'> = {
  operators: ['isAnswered'],
  problems: (question) => [
    ...lengthProblems(question),
    ...(question.maxLength > longestText ? [`“maxLength” must be ${longestText} or less`] : []),
  ],
  schema: ({ minLength, maxLength }) => ({
    type: 'string',
    minLength: minLength ?? 1,
    maxLength,
    pattern: storableLinesPattern,
  }),
  normalise: (given, { maxLength }) =>
    typeof given === 'string' ? tidyLines(given, maxLength) : given,
  text: (answer) =>
    String(answer)
      .split('\n')
      .filter((line) => line.trim() !== ''),
  messages,
};

/** How many characters a text of several lines will have once it is stored. */
export function storedLength(typed: string, { maxLength }: AnswerSchema): number {
  return Array.from(tidyLines(typed, maxLength) ?? '').length;
}
