import { expect, test } from 'vitest';
import { isListedStatus, registrantStatuses } from './registrant-status';
import { mayBeWrittenTo, whyNotWritten } from './may-be-written-to';

test('who is active or deployed may be written to, unless they stopped mail, and nobody else', () => {
  const may = (mailStoppedAt: Date | undefined) =>
    registrantStatuses.filter((status) => mayBeWrittenTo({ status, mailStoppedAt }));
  expect(may(undefined)).toEqual(['active', 'deployed']);
  expect(may(undefined)).toEqual(registrantStatuses.filter(isListedStatus));
  expect(may(new Date())).toEqual([]);
});

test('why somebody is not written to is where they stand, before what they wish', () => {
  const mailStoppedAt = new Date();
  expect(whyNotWritten({ status: 'withdrawn', mailStoppedAt })).toBe('withdrawn');
  expect(whyNotWritten({ status: 'deployed', mailStoppedAt })).toBe('mail-stopped');
});
