import type { KindOfQuestion } from './kind.ts';
import { alreadyGiven, enter, normaliseTyped } from './plain-text.ts';

/** Year, month and day as typed, in that order, with the zeros that people leave out. */
function padded(typed: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(typed) ?? [];
  if (!year || !month || !day) return typed;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const date: KindOfQuestion<'date'> = {
  schema: (question) => ({
    type: 'string',
    format: 'date',
    ...(question.notInFuture && { 'x-notInFuture': true }),
  }),
  // Three empty fields of day, month and year join into two hyphens: no date was given.
  normalise: (given, schema) =>
    given === '--' ? undefined : normaliseTyped(padded)(given, schema),
  text: (answer) => {
    const [year, month, day] = String(answer).split('-').map(Number);
    return [`${day} ${months[(month ?? 1) - 1]} ${year}`];
  },
  messages: {
    required: enter,
    type: (label) => `${label} must be a date`,
    format: (label) => `${label} must be a real date, like 27 3 2024`,
    future: (label) => `${label} must be today or in the past`,
    dateOrder: (label) => `${label} must not be before the start`,
    unique: alreadyGiven,
  },
};
