import type { Common } from '../../definition/question.ts';

/** A number without decimals, stored as a number. */
export type WholeNumberQuestion = Common & {
  kind: 'wholeNumber';
  required?: boolean;
  min: number;
  max: number;
};
