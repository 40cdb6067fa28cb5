import type { RecordStatus } from '../../../shared/record';
import type { Standing } from '../../../shared/owner-registration';
import { isListedStatus } from './registrant-status';

/**
 * Where a person stands who saves their own answers: whoever withdrew or lapsed is back by it. Nobody is
 * listed twice, though: where name and mailbox are listed by another record, this one is kept aside, or
 * stays away.
 */
export function standingAfterChange(
  before: RecordStatus,
  { isTaken }: { isTaken: boolean },
): { status: RecordStatus; standing: Standing } {
  const as = (standing: Standing, status = before) => ({ status, standing });
  if (isListedStatus(before.status)) {
    return isTaken ? as('kept-aside', { status: 'pending-merge' }) : as('same');
  }
  if (before.status === 'pending-merge') {
    return isTaken ? as('same') : as('came-back', { status: 'active' });
  }
  return isTaken ? as('not-back') : as('came-back', { status: 'active' });
}
