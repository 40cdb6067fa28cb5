import type { Common, Choices } from '../../definition/question.ts';

export type AnyOfQuestion = Common & {
  kind: 'anyOf';
  /** With options that depend on another answer: required where there are any. */
  required?: boolean;
  maxChoices?: number;
} & Choices;
