import type { Common } from '../../definition/question.ts';

/**
 * A value that goes along with the answers and is not asked: one of the form's own, or one that the
 * address of the page brings. It must not be about a person.
 */
export type HiddenQuestion = Omit<Common, 'messages'> & {
  kind: 'hidden';
  /** The value, where it is always the same. */
  value?: string;
  /** The name under which the page's address brings it: `campaign` in `?campaign=poster`. */
  parameter?: string;
};
