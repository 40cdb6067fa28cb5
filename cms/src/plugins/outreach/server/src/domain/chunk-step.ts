import type { PausedBecause } from '../../../shared/campaigns';
import { backOff } from './back-off';
import { troubleOf, type Refusal } from './mail-answer';

/**
 * The mail service remembers a key for 24 hours, and sends once for each. What may have been sent for
 * longer than this is asked for no more, since it could be sent twice.
 */
export const hoursUnderOneKey = 23;

/** How long a chunk is one worker's, who gives up waiting for the mail service well before. */
export const leaseSeconds = 15;

const longestWaitSeconds = 300;

/** What the mail service answered to a chunk. */
export type ChunkAnswer =
  | {
      kind: 'taken';
      /** Of the mails that it took, in their order. */
      ids: readonly string[];
      /** Which mails it did not take, counted from 0. */
      refused: readonly number[];
    }
  | ({ kind: 'refused' } & Refusal);

export type MailResult =
  { state: 'sent'; providerId: string } | { state: 'failed'; reason: string };

/** What follows from an answer. */
export type ChunkStep =
  | { kind: 'settled'; results: MailResult[] }
  /** The same again, under the same key. */
  | { kind: 'again'; errorName: string; inSeconds: number; mayHaveBeenSent: boolean }
  | { kind: 'pause'; errorName: string; because: Exclude<PausedBecause, 'staff'> }
  /** It may have been sent, and asking again does not tell. */
  | { kind: 'unknown'; errorName: string };

/** What to do with a chunk of so many mails after an attempt. */
export function chunkStep(
  answer: ChunkAnswer,
  chunk: { mails: number; attemptsBefore: number },
  waitSeconds?: number,
): ChunkStep {
  if (answer.kind === 'taken') return settled(answer, chunk.mails);
  const { name: errorName } = answer;
  const trouble = troubleOf(answer);
  const again = (inSeconds: number, mayHaveBeenSent: boolean): ChunkStep => ({
    kind: 'again',
    errorName,
    inSeconds: Math.max(waitSeconds ?? 0, inSeconds),
    mayHaveBeenSent,
  });
  switch (trouble) {
    case 'quota':
    case 'key':
    case 'sender':
      return { kind: 'pause', errorName, because: trouble };
    case 'faulty': {
      const failed: MailResult = { state: 'failed', reason: errorName };
      return { kind: 'settled', results: Array.from({ length: chunk.mails }, () => failed) };
    }
    case 'other-words':
      return { kind: 'unknown', errorName };
    case 'in-progress':
      return again(2, true);
    case 'rate':
      return again(1, false);
    case 'unclear':
      return again(backOff(chunk.attemptsBefore, longestWaitSeconds), true);
  }
}

/** Each mail is either refused by its place or has the next of the ids; else nobody can tell whose is whose. */
function settled(
  { ids, refused }: Extract<ChunkAnswer, { kind: 'taken' }>,
  mails: number,
): ChunkStep {
  const without = new Set(refused);
  const isSound = refused.every((place) => Number.isInteger(place) && place >= 0 && place < mails);
  if (!isSound || ids.length + without.size !== mails || new Set(ids).size !== ids.length) {
    return { kind: 'unknown', errorName: 'answer_does_not_match' };
  }
  const left = ids[Symbol.iterator]();
  const results = Array.from({ length: mails }, (_, place): MailResult => {
    const next = without.has(place) ? undefined : left.next();
    return next === undefined || next.done === true
      ? { state: 'failed', reason: 'validation_error' }
      : { state: 'sent', providerId: next.value };
  });
  return { kind: 'settled', results };
}
