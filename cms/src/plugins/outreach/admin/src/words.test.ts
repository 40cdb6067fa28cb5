import { expect, test } from 'vitest';
import {
  howFar,
  languagesInWords,
  leftOutCount,
  leftOutInWords,
  percentDone,
  progressOf,
} from './words';

test('who is left out is said with the reason, the most common first', () => {
  const leftOut = { withdrawn: 1, 'mail-stopped': 1200, merged: 0 };
  expect(leftOutInWords(leftOut)).toEqual([
    '1,200 people unsubscribed from mail',
    '1 person withdrew',
  ]);
  expect(leftOutCount(leftOut)).toBe(1201);
  expect(leftOutInWords({})).toEqual([]);
});

test.each([
  [{ en: 1600, fr: 400 }, true, '1,600 in English and 400 in French'],
  [
    { en: 1600, fr: 400 },
    false,
    '2,000 in English, 400 of whom chose French: nothing is written in French yet',
  ],
  [{ en: 3 }, false, '3 in English'],
  [{ fr: 3 }, true, '3 in French'],
])('of %j with French written (%s): %s', (byLanguage, hasFrench, words) => {
  expect(languagesInWords(byLanguage, { hasFrench })).toBe(words);
});

const counts = {
  waiting: 3,
  frozen: 2,
  sent: 5,
  delivered: 7,
  bounced: 1,
  complained: 1,
  failed: 2,
  'left-out': 4,
  unknown: 6,
};

test('what came after sending counts as sent, and a mail called spam was delivered', () => {
  expect(progressOf(counts)).toEqual({
    sent: 14,
    delivered: 8,
    bounced: 1,
    complained: 1,
    failed: 2,
    leftOut: 4,
    cancelled: 0,
    unknown: 6,
    remaining: 5,
  });
});

test.each([
  [{ waiting: 1, sent: 1999 }, 2000, 99],
  [{ sent: 2000 }, 2000, 100],
  [{ waiting: 2000 }, 2000, 0],
  [{}, 0, 100],
])('%j of %i are %i percent: all of it only once nobody remains', (some, recipients, percent) => {
  expect(percentDone(some, recipients)).toBe(percent);
});

test('how far a campaign has come is said by its state', () => {
  const campaign = {
    id: 'a',
    subject: '',
    who: 'Ada',
    changedAt: '2026-11-26T10:00:00Z',
    counts: { sent: 1203, waiting: 797 },
  };
  expect(howFar({ ...campaign, state: 'draft' })).toBe('Not sent');
  expect(howFar({ ...campaign, state: 'sending', recipients: 2000 })).toBe('1,203 of 2,000 sent');
  expect(
    howFar({ ...campaign, state: 'scheduled', recipients: 1, startsAt: '2026-11-27T18:00:00Z' }),
  ).toMatch(/^1 recipient, on November 27, 2026/u);
});
