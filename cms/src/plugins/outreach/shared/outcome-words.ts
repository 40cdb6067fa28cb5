import type { RecipientState, WhyLeftOut } from './campaigns';

/** What became of the mail to somebody, as staff read it. */
export const outcomeWords: Record<RecipientState, string> = {
  waiting: 'Waiting',
  frozen: 'Being sent',
  sent: 'Sent',
  delivered: 'Delivered',
  bounced: 'Bounced',
  complained: 'Called spam',
  failed: 'Failed',
  'left-out': 'Left out',
  cancelled: 'Cancelled',
  unknown: 'Not known',
};

/** Why somebody who was meant is not written to. */
export const leftOutWords: Record<WhyLeftOut, string> = {
  withdrawn: 'Withdrawn from the registry',
  lapsed: 'Did not confirm what they registered',
  'pending-merge': 'May be registered twice: the two records wait to be merged',
  merged: 'Registered twice: merged into another record',
  'mail-stopped': 'Unsubscribed',
  'address-blocked': 'Mail to the address came back for good, or was called spam',
  'address-erased': 'The address was somebody’s whose data is erased',
  gone: 'Their data is erased',
};
