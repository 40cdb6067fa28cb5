import type { Common } from '../../definition/question.ts';

export type DateQuestion = Common & {
  kind: 'date';
  required?: boolean;
  notInFuture?: boolean;
  /** Key of an earlier date that this one must not precede. */
  notBefore?: string;
};
