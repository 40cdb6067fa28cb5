import { expect, test } from 'vitest';
import type { RecordStatus } from '../../../shared/record';
import {
  chosenAnswers,
  credentialsAfterMerging,
  sideThatStays,
  statusAfterMerging,
} from './merged-record';

test.each([
  [{ older: true, newer: false }, 'older'],
  [{ older: false, newer: true }, 'newer'],
  [{ older: true, newer: true }, 'older'],
  [{ older: false, newer: false }, 'older'],
] as const)('of records that are listed: %j, the %s one stays', (isListed, side) => {
  expect(sideThatStays(isListed)).toBe(side);
});

test('answers come from the side that was chosen, and otherwise from the newer one', () => {
  const older = { name: 'Nora', phone: '1', ext: '7' };
  const newer = { name: 'Norah', phone: '2', job: 'Driver' };
  expect(chosenAnswers({ older, newer }, {})).toEqual({ name: 'Norah', phone: '2', job: 'Driver' });
  expect(
    chosenAnswers({ older, newer }, { phone: 'older', ext: 'older', job: 'older', other: 'older' }),
  ).toEqual({ name: 'Norah', phone: '1', ext: '7' });
  // Names that every object has are no choices.
  expect(chosenAnswers({ older: {}, newer: { constructor: 'x' } }, {})).toEqual({
    constructor: 'x',
  });
});

const active: RecordStatus = { status: 'active' };
const away: RecordStatus = { status: 'deployed', from: '2026-05-04' };
const lapsed: RecordStatus = { status: 'lapsed' };
const waiting: RecordStatus = { status: 'pending-merge' };
const withdrawn: RecordStatus = { status: 'withdrawn', reason: 'Moved away' };

test.each([
  [active, waiting, active],
  [active, away, away],
  [away, active, away],
  [lapsed, waiting, lapsed],
  [active, lapsed, active],
  [active, withdrawn, active],
  [withdrawn, waiting, withdrawn],
  [waiting, waiting, active],
])('%j merged with %j is %j', (stays, goes, after) => {
  expect(statusAfterMerging(stays, goes, { isByOwner: false })).toEqual(after);
});

test.each([
  [lapsed, waiting, active],
  [withdrawn, waiting, withdrawn],
  [active, lapsed, active],
])('%j that its owner merges with %j is %j', (stays, goes, after) => {
  expect(statusAfterMerging(stays, goes, { isByOwner: true })).toEqual(after);
});

test('what was found out about the credentials of either is kept', () => {
  const unverified = { status: 'unverified' } as const;
  const failed = { status: 'failed', source: 'BCCNM', date: '2026-01-01' } as const;
  const verified = { status: 'verified', source: 'BCCNM', date: '2026-02-01' } as const;
  expect(credentialsAfterMerging(unverified, failed)).toEqual(failed);
  expect(credentialsAfterMerging(verified, failed)).toEqual(verified);
});
