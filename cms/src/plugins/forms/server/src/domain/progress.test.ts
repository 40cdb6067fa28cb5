import { expect, test } from 'vitest';
import { inProgressSince, quarterOf, stillAtIt } from './progress';

test.each([
  ['2026-11-25T10:00:00.000Z', '2026-11-25T10:00:00.000Z'],
  ['2026-11-25T10:14:59.999Z', '2026-11-25T10:00:00.000Z'],
  ['2026-11-25T23:45:00.001Z', '2026-11-25T23:45:00.000Z'],
])('%s lies in the quarter of an hour from %s', (moment, quarter) => {
  expect(quarterOf(new Date(moment)).toISOString()).toBe(quarter);
});

test('whoever began in the last two hours counts as being at the form', () => {
  expect(inProgressSince(new Date('2026-11-25T10:20:00Z')).toISOString()).toBe(
    '2026-11-25T08:15:00.000Z',
  );
});

const seen = (count: number) => ({ kind: 'seen' as const, count });
const sent = (count: number) => ({ kind: 'sent' as const, count });

test.each([
  ['nobody', [], 0],
  ['who reached a step', [seen(5), seen(3)], 5],
  ['who reached a step and did not send it', [seen(5), seen(3), sent(2)], 3],
  ['nobody, if more sent it than were seen', [seen(1), sent(4)], 0],
])('at the form is %s', (_who, counts, expected) => {
  expect(stillAtIt(counts)).toBe(expected);
});
