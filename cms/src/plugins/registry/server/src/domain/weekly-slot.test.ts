import { expect, test } from 'vitest';
import { latestSlot } from './weekly-slot';

const vancouver = 'America/Vancouver';
const mondayAtEight = { weekday: 1, hour: 8 };

test.each([
  ['at the hour', '2027-06-07T15:00:00Z', '2027-06-07T08'],
  ['later on the day', '2027-06-07T23:59:59Z', '2027-06-07T08'],
  ['the minute before', '2027-06-07T14:59:59Z', '2027-05-31T08'],
  ['a day before the next', '2027-06-13T15:00:00Z', '2027-06-07T08'],
])('the last Monday at eight, %s', (_when, now, name) => {
  expect(latestSlot(mondayAtEight, vancouver, new Date(now))?.name).toBe(name);
});

test('a slot begins with its hour', () => {
  const now = new Date('2027-06-08T00:30:00Z');
  expect(latestSlot(mondayAtEight, vancouver, now)?.at).toEqual(new Date('2027-06-07T15:00:00Z'));
});

test('Sunday is the seventh day', () => {
  const now = new Date('2027-06-13T20:00:00Z');
  expect(latestSlot({ weekday: 7, hour: 12 }, vancouver, now)?.name).toBe('2027-06-13T12');
});

test('an hour that the clocks skip is no slot that week', () => {
  // On 14 March 2027 two o’clock was three.
  const now = new Date('2027-03-20T00:00:00Z');
  expect(latestSlot({ weekday: 7, hour: 2 }, 'America/New_York', now)).toBeUndefined();
});

test('an hour that comes twice is one slot', () => {
  // On 7 November 2027 one o’clock came at 05:00 and at 06:00 UTC.
  const names = ['2027-11-07T05:30:00Z', '2027-11-07T06:30:00Z'].map(
    (now) => latestSlot({ weekday: 7, hour: 1 }, 'America/New_York', new Date(now))?.name,
  );
  expect(names).toEqual(['2027-11-07T01', '2027-11-07T01']);
});

test('half-hour zones have slots too', () => {
  const now = new Date('2027-06-07T14:00:00Z');
  expect(latestSlot({ weekday: 1, hour: 9 }, 'America/St_Johns', now)?.name).toBe('2027-06-07T09');
});
