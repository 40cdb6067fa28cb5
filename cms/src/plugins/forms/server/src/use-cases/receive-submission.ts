import {
  type AnswerError,
  type Answers,
  type Availability,
  type Locale,
  type PublishedForm,
} from '@ehpr/form-schemas';
import type { SubmissionSink } from '../contract';
import { canonicalDigest } from '../domain/canonical-digest';
import { draftId } from '../domain/draft-token';
import type { Db } from '../store/db';
import { deleteDraft } from '../store/drafts';
import { bindUploads } from '../store/uploads';
import { bindKey, lockKey, readKey, type Receipt } from '../store/idempotency';
import { spendProof } from '../store/spent-proofs';
import type { SentCounter } from './count-sent';
import { holdFiles } from './hold-files';
import { judgeAnswers } from './judge-answers';
import { verifyProof, type VerifiedProof } from './proof-of-humanity';
import type { PublishedReader } from './published-forms';
import type { SubmissionLimits } from './submission-limits';
import { holdAvailability, tellAvailability } from './tell-availability';

export type SubmissionContext = {
  db: Db;
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  forms: PublishedReader;
  /** Who keeps the answers to a form; nobody, where it takes none. */
  sinkOf(slug: string): SubmissionSink | undefined;
  limits: SubmissionLimits;
  proofSecret: string;
  sent: SentCounter;
  now(): Date;
  /** Tells operators of a fault that the person does not notice. */
  report(what: string, error: unknown): void;
};

export type Submission = {
  slug: string;
  idempotencyKey: string;
  /** The version that the person saw. */
  version: number;
  locale: Locale;
  answers: unknown;
  proof: string | undefined;
  /** The token of the draft that the person went on with: what is sent is kept there no more. */
  draft: string | undefined;
  /** Stands for the client while submissions are counted. */
  client: string;
};

export type SubmissionOutcome =
  /** `isFirst` unless the same was received before. */
  | { kind: 'received'; receipt: Receipt; isFirst: boolean }
  | { kind: 'unknown-form' }
  | { kind: 'unknown-version' }
  | { kind: 'key-reused' }
  /** It does not take answers: not yet, or not any more. */
  | { kind: 'not-open'; availability: Availability }
  | { kind: 'invalid'; errors: AnswerError[] }
  | { kind: 'superseded'; present: PublishedForm; errors: AnswerError[] }
  | { kind: 'too-many'; retryAfterSeconds: number };

/**
 * Takes the answers to a form: judges them by its present version, counts them against the client's
 * limit, and hands them to the form's sink in one transaction with the key that makes the request
 * safe to repeat. What is refused leaves nothing; what is received is committed.
 */
export async function receiveSubmission(
  context: SubmissionContext,
  submission: Submission,
): Promise<SubmissionOutcome> {
  const { db, forms } = context;
  const { slug, idempotencyKey, version, locale, answers } = submission;

  const sink = context.sinkOf(slug);
  const present = sink && (await forms.present(slug, locale));
  if (!sink || !present) return { kind: 'unknown-form' };

  // Whoever heard nothing and tries again in the other language sends the same answers.
  const digest = canonicalDigest({ slug, version, answers });
  const earlier = repeated(await readKey(db, idempotencyKey), digest);
  if (earlier) return earlier;

  const shut = refusalOf(await tellAvailability(db, { slug, locale, now: context.now() }));
  if (shut) return shut;

  const judged = await judgeAnswers(context, submission, present);
  if (judged.kind !== 'valid') return judged;

  const proof = await verifyProof(submission.proof, context.proofSecret);
  const { answers: kept, superseded, seen } = judged;
  const accepted = { submission, digest, present, sink, answers: kept, superseded, seen, proof };
  try {
    const outcome = await context.transaction((trx) => record(trx, context, accepted));
    if (outcome.kind === 'received' && outcome.isFirst) context.sent.count(slug, version);
    return outcome;
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}

type Accepted = {
  submission: Submission;
  digest: string;
  present: PublishedForm;
  sink: SubmissionSink;
  answers: Answers;
  superseded: Answers;
  /** The version that the person saw. */
  seen: PublishedForm;
  proof: VerifiedProof | undefined;
};

/** Undoes the transaction, so that what is refused spends neither proof nor limit. */
class Refused extends Error {
  readonly outcome: SubmissionOutcome;

  constructor(outcome: SubmissionOutcome) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

async function record(
  trx: Db,
  context: SubmissionContext,
  accepted: Accepted,
): Promise<SubmissionOutcome> {
  const { submission, digest, present, sink, answers, proof, seen } = accepted;
  const key = submission.idempotencyKey;
  await lockKey(trx, key);
  const meanwhile = repeated(await readKey(trx, key), digest);
  if (meanwhile) return meanwhile;

  const { slug, locale } = submission;
  const shut = refusalOf(await holdAvailability(trx, { slug, locale, now: context.now() }));
  if (shut) return shut;

  const proven = proof ? await isSpentNow(trx, context, proof) : false;
  const counted = await context.limits.count(trx, submission.client, proven);
  if (counted.kind === 'too-many') throw new Refused(counted);

  const older = { form: seen, answers: accepted.superseded };
  const files = await holdFiles(trx, { form: present, answers }, older);
  if (files.kind === 'lost') throw new Refused({ kind: 'invalid', errors: files.errors });

  const receivedAt = context.now();
  const { confirmationNumber } = await sink(trx, {
    form: present,
    answers,
    locale: submission.locale,
    receivedAt,
    answeredVersion: submission.version,
    superseded: files.superseded,
  });
  await bindUploads(trx, files.ids, { confirmationNumber, at: receivedAt });
  const receipt = { confirmationNumber, version: present.version };
  await bindKey(trx, key, { digest, answer: receipt });
  await forgetDraft(trx, context, submission);
  return { kind: 'received', receipt, isFirst: true };
}

/** What there is to say to answers that come while a form does not take any. */
function refusalOf(availability: Availability | undefined): SubmissionOutcome | undefined {
  if (!availability) return { kind: 'unknown-form' };
  return availability.kind === 'open' ? undefined : { kind: 'not-open', availability };
}

/**
 * Uses a proof up. One that was used before is none; one of which that cannot be told is believed,
 * because no registration may fail over it.
 */
async function isSpentNow(
  trx: Db,
  { report }: SubmissionContext,
  { signature, expiresAt }: VerifiedProof,
): Promise<boolean> {
  try {
    return await trx.transaction((savepoint) => spendProof(savepoint, signature, expiresAt));
  } catch (error) {
    report('A proof was not marked as used', error);
    return true;
  }
}

/** One that cannot be removed expires by itself: no registration may fail over it. */
async function forgetDraft(
  trx: Db,
  { report }: SubmissionContext,
  { slug, draft }: Submission,
): Promise<void> {
  if (draft === undefined) return;
  try {
    await trx.transaction((savepoint) => deleteDraft(savepoint, draftId(draft), slug));
  } catch (error) {
    report('A draft was not removed', error);
  }
}

/** What a key that is bound already has to say of a request. */
function repeated(
  bound: Awaited<ReturnType<typeof readKey>>,
  digest: string,
): SubmissionOutcome | undefined {
  if (!bound) return undefined;
  return bound.digest === digest
    ? { kind: 'received', receipt: bound.answer, isFirst: false }
    : { kind: 'key-reused' };
}
