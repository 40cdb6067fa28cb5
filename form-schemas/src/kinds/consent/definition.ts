import type { Common } from '../../definition/question.ts';

/**
 * A decision about something that is set out in full, stored as `true` or `false`. Who says no goes
 * on all the same; what everyone has to agree to is a declaration.
 */
export type ConsentQuestion = Common & {
  kind: 'consent';
  required?: boolean;
  /** What exactly is agreed to or not: it belongs to the version of the form. */
  statement: string;
};
