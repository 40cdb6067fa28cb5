import { wholeProblems } from '../limits.ts';
import { single } from '../../conditions/operator-sets.ts';
import type { AnswerSchema } from '../../compile/schema.ts';
import type { KindOfQuestion } from '../kind.ts';
import { numberInWords } from '../number-in-words.ts';
import { normaliseTyped } from '../../reading/plain-text.ts';
import { hasDecimals, readWholeNumber } from '../../reading/read-whole-number.ts';
import { enter, subject } from '../sentences.ts';

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
  messages: {
    en: {
      required: enter,
      type: (label, { given, schema }) =>
        hasDecimals(given)
          ? `${subject(label)} must be a whole number, with no decimals`
          : `${subject(label)} must be a whole number ${between(schema)}, in digits`,
      minimum: (label, { limit }) => `${subject(label)} must be ${inWords(limit)} or more`,
      maximum: (label, { limit }) => `${subject(label)} must be ${inWords(limit)} or less`,
    },
    fr: {},
  },
};

const between = ({ minimum, maximum }: AnswerSchema) =>
  `from ${inWords(minimum)} to ${inWords(maximum)}`;

const inWords = (number: unknown) => numberInWords(number, 'en');
