import { todayIn } from '@ehpr/form-schemas';
import { expect, test } from 'vitest';
import { confirmedBy, daysAfter, dueOn, mailedBy, nextStep } from './reconfirmation';

test.each([
  ['2026-01-15', 12, '2027-01-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-31', 60, '2031-12-31'],
])('who confirmed on %s is asked after %i months, on %s', (confirmedOn, months, on) => {
  expect(dueOn(confirmedOn, months)).toBe(on);
  expect(nextStep({ confirmedOn }, months)).toEqual({ step: 'ask', on });
});

test('who is due today is told alike from either end, on each day of five years', () => {
  for (const months of [1, 2, 5, 11, 12, 13, 59, 60]) {
    for (let day = '2027-01-01'; day < '2032-01-01'; day = daysAfter(day, 1)) {
      const last = confirmedBy(day, months);
      expect([day, months, dueOn(last, months) <= day]).toEqual([day, months, true]);
      expect([day, months, dueOn(daysAfter(last, 1), months) > day]).toEqual([day, months, true]);
    }
  }
});

test.each([
  [{ mailedOn: '2027-02-20', reminders: 0 }, 'remind', '2027-03-06'],
  // The clocks go forward in between, and a day has 23 hours.
  [{ mailedOn: '2027-03-06', reminders: 1 }, 'remind', '2027-03-20'],
  [{ mailedOn: '2027-03-20', reminders: 2 }, 'lapse', '2027-04-03'],
  // A reminder that went late leaves as much time as one that did not.
  [{ mailedOn: '2027-12-25', reminders: 2 }, 'lapse', '2028-01-08'],
] as const)('of who was asked, and %j: %s from %s on', (mailed, step, on) => {
  const next = nextStep({ confirmedOn: '2026-02-20', asking: mailed }, 12);
  expect(next).toEqual({ step, on });
  expect(mailedBy(on)).toBe(mailed.mailedOn);
});

const askedOn = '2027-02-20';

test('reminders are 14 and 28 days after the asking, and lapsing 14 days after the last', () => {
  const first = nextStep({ confirmedOn: '', asking: { mailedOn: askedOn, reminders: 0 } }, 12);
  const second = nextStep({ confirmedOn: '', asking: { mailedOn: first.on, reminders: 1 } }, 12);
  const last = nextStep({ confirmedOn: '', asking: { mailedOn: second.on, reminders: 2 } }, 12);
  expect([first, second, last]).toEqual([
    { step: 'remind', on: daysAfter(askedOn, 14) },
    { step: 'remind', on: daysAfter(askedOn, 28) },
    { step: 'lapse', on: daysAfter(askedOn, 42) },
  ]);
});

test('what a day is depends on the time zone of the registry', () => {
  // Half past eleven in the evening of the last of October in Vancouver; the clocks go back that night.
  const confirmed = new Date('2027-11-01T06:30:00Z');
  expect(dueOn(todayIn('America/Vancouver', confirmed), 1)).toBe('2027-11-30');
  expect(dueOn(todayIn('UTC', confirmed), 1)).toBe('2027-12-01');
});
