import type { Common } from '../../definition/question.ts';

/** A first and a last day, stored as `{ from, to }`. */
export type DateRangeQuestion = Common & {
  kind: 'dateRange';
  required?: boolean;
  notInFuture?: boolean;
  /** The last day may be left out, of what still goes on. */
  openEnd?: boolean;
};
