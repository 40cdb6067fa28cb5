import { single } from '../../conditions/operator-sets.ts';
import { flaws, include } from '../date-flaws.ts';
import { monthPattern } from '../../reading/date-pattern.ts';
import { monthInWords } from '../dates-in-words.ts';
import type { KindOfQuestion } from '../kind.ts';
import { readMonth } from '../../reading/read-month.ts';
import { alreadyGiven, enter, subject } from '../sentences.ts';

const unreal = 'must be a month and a year, like 3 2024';

function flawOf(given: unknown): string {
  const reading = readMonth(String(given));
  switch (reading.kind) {
    case 'incomplete':
      return include(reading.missing);
    case 'nothing':
    case 'month':
    case 'unreal':
      return unreal;
    default:
      return flaws[reading.kind];
  }
}

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
  text: (answer) => [monthInWords(answer)],
  messages: {
    en: {
      required: enter,
      type: (label) => `${subject(label)} ${unreal}`,
      format: (label, { given }) => `${subject(label)} ${flawOf(given)}`,
      future: (label) => `${subject(label)} must be this month or in the past`,
      unique: alreadyGiven,
    },
    fr: {},
  },
};
