import { extensionMark } from '../../reading/extension.ts';
import { halfWidth } from '../../reading/plain-text.ts';

// North American Numbering Plan: three digits of area, three of exchange, neither starting with
// 0 or 1, and four more.
export const pattern = '^\\+1[2-9][0-9]{2}[2-9][0-9]{6}$';
const northAmerican = new RegExp(pattern, 'u');

// What people set between digits. A mark that the shift key makes of a digit, such as "!", is more
// likely a slip.
const mark = String.raw`[\s+.,:;·•_/\\|~()\[\]{}<>"'\u0060´‘’“”«»\-\u2010-\u2015\u2212\p{Cf}]`;
const named = 't[eé]l(?:[eé]phone)?|phone|ph|cell(?:ulaire)?|mobile|callto';
const announced = new RegExp(String.raw`^${mark}*(?:${named})(?!\p{L})`, 'iu');
const punctuated = new RegExp(`^(?:[0-9]|${mark})*$`, 'u');

/** A number as it is stored, or what was typed when it is none. */
export function toE164(typed: string): string {
  const rest = halfWidth(typed).replace(announced, '');
  if (!punctuated.test(rest)) return typed;
  const digits = rest.replaceAll(/\D/gu, '');
  // After a plus comes the code of a country, even when ten digits follow it.
  const local = digits.length === 10 && !/^[^\d+]*\+/u.test(rest);
  const number = local ? `+1${digits}` : `+${digits}`;
  return northAmerican.test(number) ? number : typed;
}

const lastExtension = new RegExp(String.raw`^(.{7,60}?)${extensionMark}[\s.:]*\d{1,10}$`, 'iu');

/** Whether a number could be read were it not for the extension that follows it. */
export function hasExtension(given: unknown): boolean {
  const number = typeof given === 'string' ? lastExtension.exec(given.trim())?.[1] : undefined;
  return number !== undefined && northAmerican.test(toE164(number));
}
