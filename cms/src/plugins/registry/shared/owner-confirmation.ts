import type { Refused } from './record';

/** `POST /registry/me/confirmation`: the person says that what they read is still correct. */
export type ConfirmationAsked = {
  /** Of the registration as the page showed it, and when it was confirmed last by then. */
  stamp: string;
  confirmedAt: string;
};

export type Confirmed =
  /** Whether they had lapsed, and are active again by it. */
  | { kind: 'done'; isBack: boolean }
  | Extract<Refused, { kind: 'changed' | 'registered-already' | 'not-now' }>;
