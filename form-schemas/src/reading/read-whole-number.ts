import { halfWidth } from './plain-text.ts';

// Digits in one run or in groups of three. A zero leads no groups: "0,125" is more likely a part of one.
const whole = /^([+-]?)\s?(\d+|[1-9]\d{0,2}([,\s])\d{3}(?:\3\d{3})*)$/u;
const withDecimals = /^[+-]?[\d,\s]*[.,]\d+$/u;

/** What was typed, with digits and signs as ASCII has them. */
function plain(typed: string): string {
  return halfWidth(typed)
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-');
}

/** The whole number that a text means, unless it means none that can be stored. */
export function readWholeNumber(typed: string): number | undefined {
  const [, sign = '', digits] = whole.exec(plain(typed)) ?? [];
  if (digits === undefined) return undefined;
  // A zero has no sign.
  const number = Number(`${sign}${digits.replaceAll(/\D/gu, '')}`) + 0;
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Whether an answer that is no whole number is one with decimals. */
export function hasDecimals(given: unknown): boolean {
  return (
    typeof given === 'number' || (typeof given === 'string' && withDecimals.test(plain(given)))
  );
}
