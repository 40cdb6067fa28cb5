import type { Common } from '../../definition/question.ts';

/** Text of several lines. */
export type LongTextQuestion = Common & {
  kind: 'longText';
  required?: boolean;
  minLength?: number;
  maxLength: number;
};
