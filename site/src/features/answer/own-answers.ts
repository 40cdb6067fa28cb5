import type { Answers } from '@ehpr/form-schemas';

/** What is registered already, for the form that changes it. */
export type OwnAnswers = {
  /** The document that is changed. */
  of: string;
  /** Changes with each change of it: whoever sends the answers says which they saw. */
  stamp: string;
  /** What the form is filled in with; nothing after a post, which brings its own. */
  answers?: Answers;
  /** The questions that are new to the person, and those whose answer is not accepted any more. */
  marks: Readonly<Record<string, Mark>>;
};

export type Mark = 'new' | 'again';
