import type { AnswerError, FileReference, NotOpen, PublishedForm } from '@ehpr/form-schemas';

/** What the CMS has to give, or why it gave nothing. */
export type Found<T> =
  { kind: 'found'; value: T } | { kind: 'absent' } | { kind: 'unavailable'; why: string };

/** What became of answers that were sent. */
export type Submitted =
  | { kind: 'registered'; confirmationNumber: string }
  /** What was registered already has them now. */
  | { kind: 'changed'; done: string }
  | { kind: 'invalid'; errors: AnswerError[] }
  | { kind: 'superseded'; errors: AnswerError[] }
  | { kind: 'key-reused' }
  | { kind: 'record-changed'; stamp: string }
  | { kind: 'signed-out' | 'other-registration' }
  | { kind: 'not-open'; notOpen: NotOpen }
  /** It was taken off the site. */
  | { kind: 'absent' }
  | { kind: 'too-many'; retryAfter: number | undefined }
  | { kind: 'too-large' }
  /** It was sent, and nothing came back: it may have been saved. */
  | { kind: 'unanswered'; why: string }
  | { kind: 'unavailable'; why: string; retryAfter: number | undefined };

/** What became of a file that was sent. */
export type Uploaded =
  | { kind: 'uploaded'; reference: FileReference }
  | { kind: 'refused'; error: AnswerError }
  /** The form takes no answers, and so no files. */
  | { kind: 'not-open'; notOpen: NotOpen }
  | { kind: 'too-many'; retryAfter: number | undefined }
  | { kind: 'unavailable'; why: string; retryAfter: number | undefined };

export type PreviewedForm = { form: PublishedForm; framedBy: string };

/** What the registry answered to somebody who came back. */
export type Answered<T> =
  | { kind: 'done'; value: T }
  /** Nobody is signed in any more. */
  | { kind: 'signed-out' }
  /** It was not done, by a reason with a name of the registry's. */
  | { kind: 'refused'; status: number; name: string; message: string; details: RefusalDetails }
  | { kind: 'too-many'; retryAfter: number | undefined }
  | { kind: 'unavailable'; why: string; retryAfter: number | undefined };

type RefusalDetails = Readonly<Record<string, unknown>>;
