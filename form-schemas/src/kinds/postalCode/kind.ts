import { single } from '../../conditions/operator-sets.ts';
import type { KindOfQuestion } from '../kind.ts';
import { normaliseTyped } from '../../reading/plain-text.ts';
import { alreadyGiven, enter, subject } from '../sentences.ts';

// Canada Post: D, F, I, O, Q and U never appear; W and Z never lead.
const pattern = '^[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z] [0-9][ABCEGHJ-NPRSTV-Z][0-9]$';
const stored = new RegExp(pattern, 'u');

const halves = /^([A-Za-z]\d[A-Za-z])[\s\-\u2010-\u2015]{0,3}(\d[A-Za-z]\d)$/u;

function toCode(typed: string): string {
  const [, area, unit] = halves.exec(typed) ?? [];
  return area && unit ? `${area} ${unit}`.toUpperCase() : typed;
}

/** Whether it would be a code if each letter O, which no code has, were a zero. */
const hasLetterForZero = (given: unknown): boolean =>
  typeof given === 'string' && stored.test(toCode(given.replaceAll(/O/giu, '0')));

export const postalCode: KindOfQuestion<'postalCode'> = {
  operators: single,
  isOneText: true,
  schema: () => ({ type: 'string', pattern }),
  normalise: normaliseTyped(toCode),
  text: (answer) => [String(answer)],
  messages: {
    en: {
      required: enter,
      type: notCanadian,
      format: (label, { given }) =>
        hasLetterForZero(given)
          ? `${subject(label)} has the letter O where a zero belongs. Type 0 instead`
          : notCanadian(),
      unique: alreadyGiven,
    },
    fr: {},
  },
};

function notCanadian(): string {
  return 'Enter a Canadian postal code, like V8W 1P6';
}
