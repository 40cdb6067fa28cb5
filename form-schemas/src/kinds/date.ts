import type { DateParts } from './date-parts.ts';
import type { KindOfQuestion } from './kind.ts';
import { englishMonths } from './month-names.ts';
import { readDate, type DateReading } from './read-date.ts';
import { alreadyGiven, enter, subject } from './sentences.ts';

const unreal = 'must be a real date, like 27 3 2024';

/** What an answer lacks that is no day, after its label. */
const flaws: Record<Exclude<DateReading['kind'], 'nothing' | 'date' | 'incomplete'>, string> = {
  unreal,
  ambiguous: 'can be read in two ways. Put the day, the month and the year each in its own box',
  wrongDay: 'must have a day from 1 to 31',
  wrongMonth: 'must have a month from 1 to 12, or its name',
  wrongYear: 'must have a year of four digits, like 2024',
  wrongCentury: 'must have a year from 1900 to 2099',
};

const include = (missing: readonly (keyof DateParts)[]) =>
  `must include ${missing.map((part) => `a ${part}`).join(' and ')}`;

function flawOf(given: unknown): string {
  const reading = readDate(String(given));
  if (reading.kind === 'incomplete') return include(reading.missing);
  return reading.kind === 'date' || reading.kind === 'nothing' ? unreal : flaws[reading.kind];
}

export const date: KindOfQuestion<'date'> = {
  schema: (question) => ({
    type: 'string',
    format: 'date',
    ...(question.notInFuture && { 'x-notInFuture': true }),
  }),
  normalise: (given) => {
    if (typeof given !== 'string') return given;
    const reading = readDate(given);
    if (reading.kind === 'nothing') return undefined;
    return reading.kind === 'date' ? reading.date : given;
  },
  text: (answer) => {
    const [year, month, day] = String(answer).split('-').map(Number);
    return [`${day} ${englishMonths[(month ?? 1) - 1]} ${year}`];
  },
  messages: {
    required: enter,
    type: (label) => `${subject(label)} ${unreal}`,
    format: (label, { given }) => `${subject(label)} ${flawOf(given)}`,
    future: (label) => `${subject(label)} must be today or in the past`,
    dateOrder: (label, { earlier }) =>
      `${subject(label)} must not be before ${earlier ? `“${earlier}”` : 'the date above'}`,
    unique: alreadyGiven,
  },
};
