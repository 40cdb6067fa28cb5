import { expect, test } from 'vitest';
import { mayBeWrittenTo } from './may-be-written-to';
import { registrantStatuses } from './registrant-status';

test('who is active or deployed may be written to, unless they stopped mail, and nobody else', () => {
  const may = (mailStoppedAt: Date | undefined) =>
    registrantStatuses.filter((status) => mayBeWrittenTo({ status, mailStoppedAt }));
  expect(may(undefined)).toEqual(['active', 'deployed']);
  expect(may(new Date())).toEqual([]);
});
