import { single } from '../../conditions/operator-sets.ts';
import { flaws, include } from '../date-flaws.ts';
import { dayInWords } from '../dates-in-words.ts';
import type { KindOfQuestion } from '../kind.ts';
import { realDay } from '../../reading/date-pattern.ts';
import { readDate } from '../../reading/read-date.ts';
import { alreadyGiven, enter, subject } from '../sentences.ts';

const unreal = 'must be a real date, like 27 3 2024';

function flawOf(given: unknown): string {
  const reading = readDate(String(given));
  switch (reading.kind) {
    case 'incomplete':
      return include(reading.missing);
    case 'nothing':
    case 'date':
    case 'unreal':
      return unreal;
    default:
      return flaws[reading.kind];
  }
}

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
  text: (answer) => [dayInWords(answer)],
  messages: {
    en: {
      required: enter,
      type: (label) => `${subject(label)} ${unreal}`,
      format: (label, { given }) => `${subject(label)} ${flawOf(given)}`,
      future: (label) => `${subject(label)} must be today or in the past`,
      dateOrder: (label, { earlier }) =>
        `${subject(label)} must not be before ${earlier ? `“${earlier}”` : 'the date above'}`,
      unique: alreadyGiven,
    },
    fr: {},
  },
};
