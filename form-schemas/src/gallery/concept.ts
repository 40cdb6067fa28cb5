import type { Answers } from '../answers/answers.ts';
import type { OptionLists, QuestionDefinition } from '../definition/form.ts';

/**
 * Something that the sample galleries of other form libraries show, as a form of ours says it. The
 * names are those of the table in docs/forms.md.
 */
export type Concept = {
  name: string;
  questions: QuestionDefinition[];
  lists?: OptionLists;
  /** Answers that are taken, as they are stored. */
  valid: Answers[];
  /** Answers that are refused, with the rules that they break. */
  invalid: [Answers, string[]][];
};

/** Something that they show and no form of ours can say. */
export type Refused = { name: string; question: unknown };
