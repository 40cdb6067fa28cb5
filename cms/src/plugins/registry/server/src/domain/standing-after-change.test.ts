import { expect, test } from 'vitest';
import type { RecordStatus } from '../../../shared/record';
import { standingAfterChange } from './standing-after-change';

const deployed: RecordStatus = { status: 'deployed', from: '2027-06-01' };
const withdrawn: RecordStatus = { status: 'withdrawn', reason: 'Moved away' };
const waiting: RecordStatus = { status: 'pending-merge' };

test.each([
  ['someone deployed stays so', deployed, false, deployed, 'same'],
  ['someone who withdrew is back', withdrawn, false, { status: 'active' }, 'came-back'],
  ['someone who lapsed is back', { status: 'lapsed' }, false, { status: 'active' }, 'came-back'],
  ['someone who is listed elsewhere stays away', withdrawn, true, withdrawn, 'not-back'],
  ['a double waits', { status: 'active' }, true, waiting, 'kept-aside'],
  ['a double still waits', waiting, true, waiting, 'same'],
  ['who is no double any more is listed', waiting, false, { status: 'active' }, 'came-back'],
] as const)('%s', (_name, before, isTaken, status, standing) => {
  expect(standingAfterChange(before, { isTaken })).toEqual({ status, standing });
});
