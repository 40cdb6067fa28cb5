import { single } from '../../conditions/operator-sets.ts';
import { monthPattern } from '../../reading/date-pattern.ts';
import { monthInWords } from '../dates-in-words.ts';
import type { KindOfQuestion } from '../kind.ts';
import { readMonth } from '../../reading/read-month.ts';
import { messages } from './messages.ts';

export const monthAndYear: KindOfQuestion<'monthAndYear'> = {
  operators: [...single, 'isBefore', 'isAfter'],
  isOneText: true,
  schema: ({ notInFuture }) => ({
    type: 'string',
    pattern: monthPattern,
    ...(notInFuture && { 'x-notInFuture': true }),
  }),
  normalise: (given) => {
    if (typeof given !== 'string') return given;
    const reading = readMonth(given);
    if (reading.kind === 'nothing') return undefined;
    return reading.kind === 'month' ? reading.month : given;
  },
  text: (answer, _question, { locale }) => [monthInWords(answer, locale)],
  messages,
};
