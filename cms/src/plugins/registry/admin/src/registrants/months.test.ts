import { expect, test } from 'vitest';
import { daysOfMonth, latestMonths, monthInWords } from './months';

test.each([
  ['2027-02', '2027-02-01', '2027-02-28'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2027-12', '2027-12-01', '2027-12-31'],
])('%s goes from %s to %s', (month, since, until) => {
  expect(daysOfMonth(month)).toEqual({ since, until });
});

test('months are told in words', () => {
  expect(monthInWords('2027-02')).toBe('February 2027');
  expect(monthInWords('2027-02', 'short')).toBe('Feb 2027');
});

test('the latest months have those without anybody, and what came before is counted', () => {
  const months = [
    { value: '2026-01', count: 5 },
    { value: '2026-10', count: 2 },
    { value: '2027-01', count: 7 },
  ];
  expect(latestMonths(months, 4)).toEqual({
    months: [
      { value: '2026-10', count: 2 },
      { value: '2026-11', count: 0 },
      { value: '2026-12', count: 0 },
      { value: '2027-01', count: 7 },
    ],
    earlier: 5,
  });
  expect(latestMonths(months.slice(0, 1), 24).months).toEqual([{ value: '2026-01', count: 5 }]);
  expect(latestMonths([], 24)).toEqual({ months: [], earlier: 0 });
});
