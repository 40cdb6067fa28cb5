import { expect, test } from 'vitest';
import { todayIn } from './today.ts';

test.each([
  ['America/Vancouver', '2026-03-11T06:59:59Z', '2026-03-10'],
  ['America/Vancouver', '2026-03-11T07:00:00Z', '2026-03-11'],
  ['America/Vancouver', '2024-01-01T07:59:59Z', '2023-12-31'],
  ['America/Vancouver', '2024-02-29T20:00:00Z', '2024-02-29'],
  ['UTC', '2026-03-10T23:59:59Z', '2026-03-10'],
  ['Pacific/Kiritimati', '2026-03-10T10:00:00Z', '2026-03-11'],
])('in %s, at %s it is %s', (timeZone, now, expected) => {
  expect(todayIn(timeZone, new Date(now))).toBe(expected);
});

test('a time zone that does not exist is an error', () => {
  expect(() => todayIn('Cascadia/Victoria', new Date(0))).toThrow(RangeError);
});
