import type { Option } from '../../definition/options.ts';
import type { Common } from '../../definition/question.ts';

/** The same choice for each of several things, stored as the chosen column by the value of the row. */
export type MatrixQuestion = Common & {
  kind: 'matrix';
  required?: boolean;
  /** Where an answer is required, one row is enough, instead of all of them. */
  someRows?: boolean;
  rows: Option[];
  columns: Option[];
};
