import type { AnswerError, NotOpen } from '@ehpr/form-schemas';
import type { Submitted } from '../../cms/outcomes.ts';

/** Why a registration was not saved, as a person is told of it. */
export type Failure =
  | {
      kind:
        | 'superseded'
        | 'key-reused'
        | 'too-large'
        | 'offline'
        | 'forbidden'
        | 'unreadable'
        | 'unanswered'
        /** Of somebody who changes what is registered: their session ended, or is about another one. */
        | 'signed-out'
        | 'other-registration';
    }
  /** Somebody changed it meanwhile; the stamp is that of now. */
  | { kind: 'record-changed'; stamp: string }
  | { kind: 'not-open'; notOpen: NotOpen }
  | { kind: 'too-many' | 'unavailable'; retryAfter?: number | undefined };

/** What the site answers the island, as JSON. */
export type Reply =
  | { kind: 'registered'; confirmationNumber: string }
  /** What is registered was changed; `done` is what the page of it then tells. */
  | { kind: 'changed'; done: string }
  | { kind: 'valid' }
  | { kind: 'invalid'; errors: AnswerError[] }
  | { kind: 'failed'; failure: Failure; errors: AnswerError[] };

/** What the CMS said, as the person is told of it. */
export function replyOf(submitted: Submitted): Reply {
  switch (submitted.kind) {
    case 'registered':
    case 'changed':
      return submitted;
    case 'invalid':
      // A refusal that names nothing to put right is a fault of ours, not of the person's.
      return submitted.errors.length > 0
        ? submitted
        : { kind: 'failed', failure: { kind: 'unavailable' }, errors: [] };
    case 'superseded':
      return { kind: 'failed', failure: { kind: 'superseded' }, errors: submitted.errors };
    case 'not-open':
      return { kind: 'failed', failure: submitted, errors: [] };
    case 'absent':
      return {
        kind: 'failed',
        failure: { kind: 'not-open', notOpen: { kind: 'closed' } },
        errors: [],
      };
    case 'record-changed':
      return { kind: 'failed', failure: submitted, errors: [] };
    case 'too-many':
    case 'unavailable': {
      const { kind, retryAfter } = submitted;
      return { kind: 'failed', failure: { kind, retryAfter }, errors: [] };
    }
    default:
      return { kind: 'failed', failure: { kind: submitted.kind }, errors: [] };
  }
}

/** The header that says when to try again, where the CMS has said it. */
export function retryHeader(failure: Failure | undefined): Record<string, string> {
  const seconds = failure && 'retryAfter' in failure ? failure.retryAfter : undefined;
  return seconds === undefined ? {} : { 'Retry-After': String(seconds) };
}

/** The HTTP status of a reply, the same for a page and for JSON. */
export function statusOf(reply: Reply): number {
  if (reply.kind === 'registered') return 201;
  if (reply.kind === 'valid' || reply.kind === 'changed') return 200;
  if (reply.kind === 'invalid') return 400;
  const statuses: Record<Failure['kind'], number> = {
    superseded: 409,
    'key-reused': 409,
    'not-open': 409,
    'record-changed': 409,
    'other-registration': 409,
    'signed-out': 401,
    'too-large': 413,
    'too-many': 429,
    unavailable: 503,
    unanswered: 504,
    offline: 503,
    forbidden: 403,
    unreadable: 400,
  };
  return statuses[reply.failure.kind];
}
