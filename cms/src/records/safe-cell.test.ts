import { expect, test } from 'vitest';
import { safeCell } from './safe-cell';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@a',
  '\ta',
  '\ra',
  '\na',
  '\0a',
  '  =1',
  '\u00a0=1',
  '＝1',
  ' \n=1',
  '＋1',
  '－1',
  '＠a',
  '﹢1',
  '\u200b=1',
  '\ufeff@a',
  '\u0001-1',
])('%j is shown as text', (text) => {
  expect(safeCell(text)).toBe(`'${text}`);
});

test.each(['', 'Ada', '1+1', 'a=b', ' Ada', '250-555-0100', '“=1”'])(
  '%j stays as it is',
  (text) => {
    expect(safeCell(text)).toBe(text);
  },
);
