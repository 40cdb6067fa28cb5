import type { AnswerError } from '@ehpr/form-schemas';
import type { Submission } from '../../cms/client.ts';
import type { Answered, Submitted } from '../../cms/outcomes.ts';
import type { Owner } from '../../owner/owner.ts';

/** What became of answers that were saved: `PUT /api/registry/me/registration`. */
type Saved = {
  kind: 'changed' | 'as-it-was';
  mailbox: 'same' | 'waits';
  standing: 'same' | 'came-back' | 'kept-aside' | 'not-back';
};

/** Which registration the answers are of, and the state of it that the person saw. */
export type Seen = { of: string; stamp: string };

/** Saves answers in place of those that are registered, for whoever is signed in. */
export async function saveChanges(
  owner: Owner | undefined,
  { of, stamp }: Seen,
  { version, locale, answers }: Submission,
): Promise<Submitted> {
  if (!owner) return { kind: 'signed-out' };
  const body = { of, stamp, version, locale, answers };
  return outcomeOf(await owner.call<Saved>({ method: 'PUT', path: '/me/registration', body }));
}

function outcomeOf(answered: Answered<Saved>): Submitted {
  switch (answered.kind) {
    case 'done':
      return { kind: 'changed', done: noticeOf(answered.value) };
    case 'signed-out':
      return { kind: 'signed-out' };
    case 'refused':
      return refusal(answered);
    case 'too-many':
    case 'unavailable':
      return answered;
  }
}

/** By what the page of the registration tells of it: see `done-notices.ts`. */
function noticeOf({ kind, mailbox, standing }: Saved): string {
  if (standing !== 'same') return standing;
  if (kind === 'changed') return mailbox === 'waits' ? 'changed-but-mailbox' : 'changed';
  return mailbox === 'waits' ? 'mailbox-waits' : 'as-it-was';
}

function refusal({
  status,
  name,
  details,
}: Extract<Answered<Saved>, { kind: 'refused' }>): Submitted {
  const errors = (details['errors'] ?? []) as AnswerError[];
  switch (name) {
    case 'ValidationError':
      return { kind: 'invalid', errors };
    case 'FormSuperseded':
      return { kind: 'superseded', errors };
    case 'RecordChanged':
      return { kind: 'record-changed', stamp: String(details['stamp']) };
    case 'OtherRegistration':
    case 'RegistrationNotChosen':
    case 'NotFoundError':
      return { kind: 'other-registration' };
    default:
      return status === 413
        ? { kind: 'too-large' }
        : { kind: 'unavailable', why: `the CMS answered ${name}`, retryAfter: undefined };
  }
}
