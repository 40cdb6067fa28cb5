import { wholeProblems } from '../limits.ts';
import { single } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';
import { numberInWords } from '../number-in-words.ts';
import { normaliseTyped } from '../../reading/plain-text.ts';
import { readWholeNumber } from '../../reading/read-whole-number.ts';
import { messages } from './messages.ts';

export const wholeNumber: KindOfQuestion<'wholeNumber'> = {
  operators: [...single, 'isLessThan', 'isMoreThan'],
  problems: ({ min, max }) => [
    ...wholeProblems('min', min),
    ...wholeProblems('max', max),
    ...(min > max ? ['The least number is more than the greatest'] : []),
  ],
  schema: ({ min, max }) => ({ type: 'integer', minimum: min, maximum: max }),
  normalise: normaliseTyped((typed) => readWholeNumber(typed) ?? typed),
  text: (answer, _question, { locale }) => [numberInWords(answer, locale)],
  messages,
};
