import type { Common } from '../../definition/question.ts';
import type { RowQuestion } from '../../definition/form.ts';

/** Rows of the same questions. */
export type GroupQuestion = Common & {
  kind: 'group';
  required?: boolean;
  maxRows: number;
  /** Key of the row's question whose answer may appear in one row only. */
  uniqueBy?: string;
  /** What one row is called, as in "Add another specialty". */
  rowLabel: string;
  questions: RowQuestion[];
};
