import type { Common, Choices } from '../../definition/question.ts';

export type OneOfQuestion = Common & {
  kind: 'oneOf';
  required?: boolean;
  autocomplete?: string;
} & Choices;
