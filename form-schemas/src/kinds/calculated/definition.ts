import type { Common } from '../../definition/question.ts';

/** What can be made of earlier answers. There is no language of expressions. */
export const calculations = ['sum', 'count', 'days', 'years', 'join'] as const;
export type Operation = (typeof calculations)[number];

/** A value that is made of earlier answers, and that nobody types. */
export type CalculatedQuestion = Omit<Common, 'messages'> & {
  kind: 'calculated';
  operation: Operation;
  /** The keys of the earlier questions, those of rows as well where numbers are added. */
  sources: string[];
};
