import type { Common } from '../../definition/question.ts';

/** A month of a year, stored as `YYYY-MM`. */
export type MonthAndYearQuestion = Common & {
  kind: 'monthAndYear';
  required?: boolean;
  notInFuture?: boolean;
};
