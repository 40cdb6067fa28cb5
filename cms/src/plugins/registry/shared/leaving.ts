/** Why people withdraw, or want no mail that they did not ask for. The keys are stored. */
export const leavingReasons = [
  'too-many-emails',
  'not-relevant',
  'did-not-sign-up',
  'wishes-to-withdraw',
  'other',
] as const;

export type LeavingReason = (typeof leavingReasons)[number];

/** What staff call them. Who gives another reason says it in their own words. */
export const leavingWords: Record<LeavingReason, string> = {
  'too-many-emails': 'Too many emails',
  'not-relevant': 'No longer relevant to them',
  'did-not-sign-up': 'Does not remember signing up',
  'wishes-to-withdraw': 'Wishes to withdraw',
  other: 'Another reason',
};

/** A reason as it is kept: with words, where it is none of the list. */
export type Leaving = { because: LeavingReason; reason?: string };
