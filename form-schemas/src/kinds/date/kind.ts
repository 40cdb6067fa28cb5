import { single } from '../../conditions/operator-sets.ts';
import { dayInWords } from '../dates-in-words.ts';
import type { KindOfQuestion } from '../kind.ts';
import { realDay } from '../../reading/date-pattern.ts';
import { readDate } from '../../reading/read-date.ts';
import { messages } from './messages.ts';

export const date: KindOfQuestion<'date'> = {
  operators: [...single, 'isBefore', 'isAfter'],
  isOneText: true,
  schema: (question) => ({
    type: 'string',
    // To other validators a format is a remark, and its days are of any year.
    format: 'date',
    pattern: realDay.source,
    ...(question.notInFuture && { 'x-notInFuture': true }),
  }),
  normalise: (given) => {
    if (typeof given !== 'string') return given;
    const reading = readDate(given);
    if (reading.kind === 'nothing') return undefined;
    return reading.kind === 'date' ? reading.date : given;
  },
  text: (answer, _question, { locale }) => [dayInWords(answer, locale)],
  messages,
};
