import type { LeavingReason } from './leaving';

/** What staff call the reasons for leaving. Who has another one says it in their own words. */
export const leavingWords: Record<LeavingReason, string> = {
  'too-many-emails': 'Too many emails',
  'not-relevant': 'No longer relevant to them',
  'did-not-sign-up': 'Does not remember signing up',
  'wishes-to-withdraw': 'Wishes to withdraw',
  other: 'Another reason',
};

export const leavingReasons = Object.keys(leavingWords) as LeavingReason[];
