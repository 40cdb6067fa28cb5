import { expect, test } from 'vitest';
import { englishMonths, monthOf } from './month-names.ts';

const french =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const prefixes = (name: string) =>
  Array.from({ length: name.length - 2 }, (_, at) => name.slice(0, at + 3));

const named = [...englishMonths, ...french].map((name, at): [string, number] => [
  name.toLowerCase(),
  (at % 12) + 1,
]);

test.each(named)('%j is month %i, whole and cut short, with accents and without', (name, month) => {
  for (const prefix of prefixes(name)) {
    const expected = prefix === 'jui' ? undefined : month;
    expect(monthOf(prefix), prefix).toBe(expected);
    expect(monthOf(prefix.normalize('NFD')), prefix).toBe(expected);
    expect(monthOf(prefix.normalize('NFD').replaceAll(/\p{M}/gu, '')), prefix).toBe(expected);
  }
});

test.each([
  ['1', 1],
  ['01', 1],
  ['12', 12],
])('%j is month %i', (text, month) => {
  expect(monthOf(text)).toBe(month);
});

test.each(['', '0', '00', '13', '001', '1.5', '-1', 'j', 'ja', 'ma', 'jui', 'janx', 'february3'])(
  '%j is no month',
  (text) => {
    expect(monthOf(text)).toBeUndefined();
  },
);
