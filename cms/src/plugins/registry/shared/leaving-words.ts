import type { LeavingReason, WithdrawnBecause } from './leaving';

/** What staff call the reasons for leaving. Who has another one says it in their own words. */
export const leavingWords: Record<WithdrawnBecause, string> = {
  'too-many-emails': 'Too many emails',
  'not-relevant': 'No longer relevant to them',
  'did-not-sign-up': 'Does not remember signing up',
  'wishes-to-withdraw': 'Wishes to withdraw',
  other: 'Another reason',
  'not-theirs': 'The owner of the mailbox says that someone else entered this',
};

const isTheirs = (because: WithdrawnBecause): because is LeavingReason => because !== 'not-theirs';

/** The reasons that people choose from. */
export const leavingReasons = (Object.keys(leavingWords) as WithdrawnBecause[]).filter(isTheirs);
