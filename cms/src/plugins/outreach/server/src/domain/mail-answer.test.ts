import { expect, test } from 'vitest';
import { needsStaff, secondsToWait, troubleOf } from './mail-answer';

const now = new Date('2026-11-23T12:00:00Z');

test.each([
  ['the seconds of a refusal', { 'retry-after': '4' }, true, 4],
  ['part of a second', { 'retry-after': '0.2' }, true, 1],
  ['a date', { 'retry-after': 'Mon, 23 Nov 2026 12:00:30 GMT' }, true, 30],
  ['a date that has passed', { 'retry-after': 'Mon, 23 Nov 2026 11:00:00 GMT' }, true, undefined],
  ['a day, which is longer than anyone waits', { 'retry-after': '86400' }, true, 3600],
  ['no time', { 'retry-after': 'soon' }, true, undefined],
  ['a time before all time', { 'retry-after': '-5' }, true, undefined],
  ['when the rate begins anew', { 'ratelimit-reset': '7' }, true, 7],
  ['both', { 'retry-after': '3', 'ratelimit-reset': '7' }, true, 3],
  ['a rate that is spent', { 'ratelimit-remaining': '0', 'ratelimit-reset': '1' }, false, 1],
  [
    'a rate that is not spent',
    { 'ratelimit-remaining': '3', 'ratelimit-reset': '1' },
    false,
    undefined,
  ],
  ['nothing', {}, true, undefined],
  ['no headers', null, true, undefined],
])('%s asks for a wait', (_what, headers, refused, seconds) => {
  expect(secondsToWait(headers as Record<string, string> | null, { refused, now })).toBe(seconds);
});

test('what a refusal is called says more than its status', () => {
  expect(troubleOf({ status: 429, name: 'monthly_quota_exceeded' })).toBe('quota');
  expect(troubleOf({ status: null, name: 'invalid_api_key' })).toBe('key');
});

test.each([
  [403, 'validation_error', 'sender', true],
  [422, 'invalid_from_address', 'sender', true],
  [403, 'invalid_api_key', 'key', true],
  [422, 'validation_error', 'faulty', false],
] as const)('%i %s is of the %s', (status, name, trouble, isOfStaff) => {
  expect(troubleOf({ status, name })).toBe(trouble);
  expect(needsStaff(trouble)).toBe(isOfStaff);
});
