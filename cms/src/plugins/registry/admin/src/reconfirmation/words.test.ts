import { expect, test } from 'vitest';
import { leftOutInWords, wouldBeAsked } from './words';

const period = { months: 6, confirmedBy: '2027-01-31' };

test.each([
  [
    0,
    0,
    'nobody is asked at once: there is no one who last confirmed on January 31, 2027 or before',
  ],
  [3, 3, 'nobody is asked at once'],
  [3, 2, '1 person is asked within about an hour: those who last'],
  [2000, 0, '2,000 people are asked within about an hour'],
  [2001, 0, '2,001 people are asked within about 2 hours'],
  [101_000, 1000, '100,000 people are asked within about 50 hours'],
])('of %i who are due, %i left out: %s', (due, leftOut, words) => {
  expect(wouldBeAsked({ ...period, due, leftOut }, { mostInAnHour: 2000 })).toContain(words);
});

test('who is left out is told where there is someone', () => {
  expect(leftOutInWords(0)).toBeUndefined();
  expect(leftOutInWords(1)).toMatch(/^1 of them is not asked/u);
  expect(leftOutInWords(1200)).toMatch(/^1,200 of them are not asked/u);
});
