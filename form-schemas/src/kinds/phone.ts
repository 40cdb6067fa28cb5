import type { KindOfQuestion } from './kind.ts';
import { alreadyGiven, enter, normaliseTyped } from './plain-text.ts';

// North American Numbering Plan: three digits of area, three of exchange, neither starting with
// 0 or 1, and four more.
const pattern = '^\\+1[2-9][0-9]{2}[2-9][0-9]{6}$';
const northAmerican = new RegExp(pattern, 'u');
const punctuated = /^\+?[\d\s().\-/\u2010-\u2015]*$/u;

function toE164(typed: string): string {
  if (!punctuated.test(typed)) return typed;
  const digits = typed.replace(/\D/gu, '');
  const local = digits.length === 10 && !typed.startsWith('+');
  const number = local ? `+1${digits}` : `+${digits}`;
  return northAmerican.test(number) ? number : typed;
}

export const phone: KindOfQuestion<'phone'> = {
  schema: () => ({ type: 'string', pattern }),
  normalise: normaliseTyped(toE164),
  text: (answer) => [String(answer).replace(/^\+1(\d{3})(\d{3})(\d{4})$/u, '+1 $1-$2-$3')],
  messages: {
    required: enter,
    type: (label) => `${label} must be text`,
    format: () =>
      'Enter a ten-digit phone number, like 250-555-0100. An extension goes in a box of its own',
    unique: alreadyGiven,
  },
};
