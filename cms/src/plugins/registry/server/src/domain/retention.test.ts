import { describe, expect, test } from 'vitest';
import { firstDayKept, isDue, mayErase, mostUnasked } from './retention';

describe('the first day that is kept', () => {
  test.each([
    ['2026-11-26', 5, '2021-11-26'],
    ['2026-01-01', 1, '2025-01-01'],
    ['2028-02-29', 4, '2024-02-29'],
    // No 29 February that year: whoever confirmed on the 28th before is due, on 1 March is not.
    ['2028-02-29', 5, '2023-03-01'],
    ['2028-03-01', 5, '2023-03-01'],
    // Confirmed on 29 February 2024, kept through 28 February 2029.
    ['2029-02-28', 5, '2024-02-28'],
    ['2029-03-01', 5, '2024-03-01'],
    ['2030-03-01', 25, '2005-03-01'],
  ])('on %s, after %i years, is %s', (today, years, day) => {
    expect(firstDayKept(today, years)).toBe(day);
  });

  test('never goes back from one day to the next', () => {
    const days = Array.from({ length: 1500 }, (_, index) =>
      new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10),
    );
    for (const years of [1, 4, 5, 25]) {
      const kept = days.map((day) => firstDayKept(day, years));
      expect(kept).toEqual([...kept].sort());
    }
  });
});

describe('a person is due', () => {
  const keptSince = new Date('2021-11-26T08:00:00Z');
  const before = { lastConfirmedAt: new Date('2021-11-26T07:59:59.999Z'), isDeployed: false };
  const after = { lastConfirmedAt: keptSince, isDeployed: false };

  test.each([
    ['once they confirmed before the first day that is kept', [before], true],
    ['not when they confirmed as it began', [after], false],
    ['not while one of their registrations was confirmed later', [before, after], false],
    ['when all of them were confirmed before', [before, before], true],
    ['not while they are deployed', [{ ...before, isDeployed: true }], false],
    [
      'not while they are deployed by another registration',
      [before, { ...before, isDeployed: true }],
      false,
    ],
    ['never when there is nothing of them', [], false],
  ])('%s', (_when, registrations, due) => {
    expect(isDue(registrations, keptSince)).toBe(due);
  });
});

describe('how many are erased without being asked', () => {
  test.each([
    [0, 20],
    [2_099, 20],
    [2_100, 21],
    [100_000, 1_000],
  ])('of %i: %i', (persons, most) => {
    expect(mostUnasked(persons)).toBe(most);
  });

  const now = new Date('2026-11-26T10:00:00Z');
  const confirmed = { at: new Date('2026-11-25T10:00:00Z'), persons: 30 };
  const old = { ...confirmed, at: new Date('2026-11-24T10:00:00Z') };
  test.each([
    ['as many as may be', 20, undefined, true],
    ['one more', 21, undefined, false],
    ['as many as were confirmed', 30, confirmed, true],
    ['more than were confirmed', 31, confirmed, false],
    ['as many as were confirmed too long ago', 30, old, false],
  ])('%s', (_what, due, said, may) => {
    expect(mayErase(due, { most: 20, confirmed: said }, now)).toBe(may);
  });
});
