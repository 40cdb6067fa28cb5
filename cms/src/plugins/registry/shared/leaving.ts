/** Why people withdraw, or want no mail that they did not ask for. The keys are stored. */
export type LeavingReason =
  'too-many-emails' | 'not-relevant' | 'did-not-sign-up' | 'wishes-to-withdraw' | 'other';

/** Why a registration is withdrawn: as its person says, or because it was entered by somebody else. */
export type WithdrawnBecause = LeavingReason | 'not-theirs';

/** A reason as it is kept: with words, where it is none of the list. */
export type Leaving = { because: LeavingReason; reason?: string };
