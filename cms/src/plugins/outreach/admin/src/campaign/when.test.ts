import { expect, test } from 'vitest';
import { startOf, typedNumber } from './when';

const now = new Date('2026-11-26T10:00:00Z');

test('a campaign starts at once, or at a time that is still to come', () => {
  expect(startOf({ kind: 'now' }, now)).toEqual({ kind: 'at' });
  expect(startOf({ kind: 'later', at: '2026-11-26T10:01:00Z' }, now)).toEqual({
    kind: 'at',
    startsAt: '2026-11-26T10:01:00.000Z',
  });
});

test.each(['', 'tomorrow', '2026-11-26T10:00:00Z', '2020-01-01T00:00'])(
  'it cannot start at “%s”',
  (at) => {
    expect(startOf({ kind: 'later', at }, now)).toMatchObject({ kind: 'refused' });
  },
);

test.each([
  ['1203', 1203],
  ['1,203', 1203],
  [' 1 203 ', 1203],
  ['', undefined],
  ['12.03', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['9999999999', undefined],
])('“%s” typed is %s', (typed, number) => {
  expect(typedNumber(typed)).toBe(number);
});
