import type { Path } from '@ehpr/form-schemas';

/** The name under which an answer is posted: `specialties.0.specialty`. */
export const fieldName = (path: Path): string => path.join('.');

/** The id of the control that a person is led to for an answer. */
export const fieldId = (path: Path): string => `field-${path.join('-')}`;

/** The id of the whole question, label and all. */
export const questionId = (path: Path): string => `question-${path.join('-')}`;

/** The id of what is hidden, without script, while the question is not asked. */
export const followUpId = (key: string): string => `follow-up-${key}`;

export const labelId = (path: Path): string => `${fieldId(path)}-label`;
export const hintId = (path: Path): string => `${fieldId(path)}-hint`;
export const errorId = (path: Path): string => `${fieldId(path)}-error`;

export const samePath = (a: Path, b: Path): boolean => fieldName(a) === fieldName(b);

/** Whether a path is that of a question or of something inside its answer. */
export const isWithin = (path: Path, question: Path): boolean =>
  question.every((segment, index) => String(path[index]) === String(segment));

/** The id of the form itself, for a button outside of it. */
export const formElementId = 'answers-form';

/**
 * Fields of ours in the same form. A question's key never begins with an underscore, so that the
 * two cannot meet.
 */
export const ownFields = {
  intent: '_intent',
  version: '_version',
  /** The keys of the questions that alone are shown, of a form that was changed meanwhile. */
  only: '_only',
  idempotencyKey: '_key',
  proof: '_proof',
  /** Which registration is changed, and the state of it that the person saw. */
  of: '_of',
  stamp: '_stamp',
  /** The token of the draft that the person goes on with, and where its link is to go. */
  draft: '_draft',
  email: '_email',
} as const;
