import { expect, test } from 'vitest';
import { realDay } from './date-pattern.ts';

const twoDigits = (n: number) => String(n).padStart(2, '0');

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

test('of the years 1900 to 2099, the days that exist are real, and no others', () => {
  const wrong: string[] = [];
  let real = 0;
  for (let year = 1900; year <= 2099; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const written = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
        const expected = month >= 1 && month <= 12 && exists(year, month, day);
        if (realDay.test(written) !== expected) wrong.push(written);
        if (expected) real += 1;
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(real).toBe(73_049);
});

test.each([
  '1899-12-31',
  '2100-01-01',
  '0000-01-01',
  '02026-01-01',
  '+2026-01-01',
  '2026-1-01',
  '2026-01-1',
  '2026/01/01',
  '20260101',
  '2026-01-01T00:00:00Z',
  ' 2026-01-01',
  '2026-01-01\n',
  '２０２６-01-01',
])('%j is not a day', (written) => {
  expect(realDay.test(written)).toBe(false);
});
