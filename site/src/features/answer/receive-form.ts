import {
  checkAnswers,
  type AnswerError,
  type Answers,
  type CheckedAnswers,
  type PublishedForm,
  type Validate,
} from '@ehpr/form-schemas';
import { askedAnswers, keysOf, leftToAsk, reviewStep } from '@ehpr/form-schemas';
import { decodeFormData } from '../../form/decode-form-data.ts';
import { textOf } from '../../form/form-data.ts';
import { ownFields } from '../../form/names.ts';
import type { Submission } from '../../cms/client.ts';
import type { Submitted } from '../../cms/outcomes.ts';
import { tokenIn } from '../keep-draft/token-in.ts';
import { answersAcrossVersions } from './answers-across-versions.ts';
import { changeRows } from './change-rows.ts';
import { clearAnswer } from './clear-answer.ts';
import { errorsOfStep, stepOfPath } from './form-steps.ts';
import { replyOf, type Failure, type Reply } from './reply.ts';

/** What the person sees next, and, for one who asked in JSON, the reply. */
export type Received =
  | {
      kind: 'form';
      answers: Answers;
      errors: AnswerError[];
      step?: string | undefined;
      failure?: Failure;
      /** The form as the person saw it, where it was changed meanwhile. */
      seen?: PublishedForm | undefined;
      /** The questions that alone are shown, since an earlier change. */
      only?: readonly string[] | undefined;
      reply: Reply;
    }
  | {
      kind: 'review';
      answers: Answers;
      errors: AnswerError[];
      idempotencyKey: string;
      failure?: Failure;
      reply: Reply;
    }
  | { kind: 'registered'; confirmationNumber: string; reply: Reply }
  | { kind: 'changed'; done: string; reply: Reply };

export type Context = {
  form: PublishedForm;
  validate: Validate;
  now: Date;
  mintKey: () => string;
  /** What is wrong with files that came with the form and were not taken. */
  notTaken?: readonly AnswerError[];
  /** The version that the person saw, where it is another than the form's and can be had. */
  seenVersion: (version: number) => Promise<PublishedForm | undefined>;
  submit: (submission: Submission, idempotencyKey: string) => Promise<Submitted>;
};

/** Takes a posted form one step further: as the button that was pressed says. Loses nothing typed. */
export async function receiveForm(context: Context, data: FormData): Promise<Received> {
  const { form } = context;
  const intent = textOf(data, ownFields.intent) ?? 'review';
  const received = await follow(context, data, intent);
  const only = textOf(data, ownFields.only)?.split(' ').slice(0, mostKeys) ?? [];
  // What alone was shown is shown still, with what went wrong beside it.
  if (received.kind !== 'form' || received.seen || intent === 'all' || only.length === 0) {
    return received;
  }
  const { answers, errors } = received;
  const left = leftToAsk({
    form,
    seen: keysOf(form),
    answers: askedAnswers(form, answers),
    errors,
  });
  return { ...received, only: keysOf(form).filter((key) => [...only, ...left].includes(key)) };
}

/** More questions than this no form has. */
const mostKeys = 1000;

async function follow(context: Context, data: FormData, intent: string): Promise<Received> {
  const { form } = context;
  const typed = decodeFormData(form, data);
  const [verb = '', target = ''] = intent.split(':');
  // A form goes nowhere without a file that was chosen for it.
  if (context.notTaken?.length) return asForm(typed, [...context.notTaken]);

  switch (verb) {
    case 'all':
      return asForm(typed);
    case 'back':
      return asForm(typed, [], target);
    case 'update':
    case 'change':
      return asForm(typed, [], stepOfTarget(form, target));
    case 'add':
    case 'remove':
      return asForm(changeRows(form, typed, verb, target), [], stepOfTarget(form, target));
    case 'clear':
      return asForm(clearAnswer(typed, target), [], stepOfTarget(form, target));
    case 'continue':
      return continueFrom(context, typed, target, data);
    case 'check': {
      const { errors } = check(context, typed);
      return asForm(typed, errors);
    }
    case 'submit':
      return submitAnswers(context, typed, data);
    default:
      return review(context, typed, data);
  }
}

function check({ form, validate, now }: Context, typed: Answers) {
  const checked: CheckedAnswers = checkAnswers(form, typed, validate, now);
  const errors = checked.kind === 'invalid' ? checked.errors : [];
  const certifying = errorsOfStep(form, reviewStep(form)?.key, errors);
  return {
    answers: checked.answers,
    errors,
    certifying,
    asked: errors.filter((error) => !certifying.includes(error)),
  };
}

async function continueFrom(
  context: Context,
  typed: Answers,
  step: string,
  data: FormData,
): Promise<Received> {
  const { form } = context;
  const errors = errorsOfStep(form, step, check(context, typed).errors);
  if (errors.length > 0) return asForm(typed, errors, step);
  const index = form.steps.findIndex(({ key }) => key === step);
  const next = form.steps[index + 1];
  return next && next !== reviewStep(form)
    ? asForm(typed, [], next.key)
    : review(context, typed, data);
}

async function review(context: Context, typed: Answers, data: FormData): Promise<Received> {
  const { answers, asked } = check(context, typed);
  if (asked.length > 0) return askAgain(context, typed, asked, await begunOn(context, data));
  return asReview(answers, [], keyIn(data) ?? context.mintKey(), { kind: 'valid' });
}

/** The version that the person began on and, where that is another than the present one, its form. */
type Begun = { version: number; seen: PublishedForm | undefined };

async function begunOn({ form, seenVersion }: Context, data: FormData): Promise<Begun> {
  const version = soundVersion(textOf(data, ownFields.version)) ?? form.version;
  return { version, seen: version === form.version ? undefined : await seenVersion(version) };
}

/** Asks for what is missing or wrong; and says so, where it may be because the form has changed. */
function askAgain(
  { form }: Context,
  typed: Answers,
  asked: AnswerError[],
  { version, seen }: Begun,
): Received {
  if (version === form.version) return asForm(typed, asked);
  const reply: Reply = { kind: 'failed', failure: { kind: 'superseded' }, errors: asked };
  return failedForm(typed, reply, seen ?? form);
}

async function submitAnswers(context: Context, typed: Answers, data: FormData): Promise<Received> {
  const { form } = context;
  const { answers, errors, asked } = check(context, typed);
  const key = keyIn(data) ?? context.mintKey();
  const begun = await begunOn(context, data);
  if (asked.length > 0) return askAgain(context, typed, asked, begun);
  const { version, seen } = begun;
  if (errors.length > 0) return asReview(answers, errors, key, { kind: 'invalid', errors });

  const proof = textOf(data, ownFields.proof);
  const draft = tokenIn(data);
  const submission = {
    version,
    locale: form.locale,
    answers: seen
      ? answersAcrossVersions({ present: form, seen }, data, answers, context.now)
      : answers,
    ...(proof && { proof }),
    ...(draft && { draft }),
  };
  const reply = replyOf(await context.submit(submission, key));
  if (reply.kind === 'registered') {
    return { kind: 'registered', confirmationNumber: reply.confirmationNumber, reply };
  }
  if (reply.kind === 'changed') return { kind: 'changed', done: reply.done, reply };
  if (reply.kind === 'failed' && reply.failure.kind !== 'superseded') {
    // A key that was used for other answers would be refused for ever.
    const next = reply.failure.kind === 'key-reused' ? context.mintKey() : key;
    return { ...asReview(answers, [], next, reply), failure: reply.failure };
  }
  return failedForm(typed, reply, seen ?? form);
}

/** The step in which the question stands that a button is about: `specialties.0.specialty`. */
function stepOfTarget(form: PublishedForm, target: string): string | undefined {
  return stepOfPath(form, target.split('.'));
}

/** The key that came with the review, unless someone has written over it. */
function keyIn(data: FormData): string | undefined {
  const text = textOf(data, ownFields.idempotencyKey);
  return text && /^[\x21-\x7e]{1,255}$/u.test(text) ? text : undefined;
}

/** The number of a version that was posted, unless it cannot be one. */
export function soundVersion(text: string | undefined): number | undefined {
  return text && /^[1-9][0-9]{0,5}$/u.test(text) ? Number(text) : undefined;
}

function asForm(answers: Answers, errors: AnswerError[] = [], step?: string): Received {
  const reply: Reply = errors.length > 0 ? { kind: 'invalid', errors } : { kind: 'valid' };
  return { kind: 'form', answers, errors, step, reply };
}

function failedForm(answers: Answers, reply: Reply, seen: PublishedForm): Received {
  const errors = reply.kind === 'failed' || reply.kind === 'invalid' ? reply.errors : [];
  return {
    kind: 'form',
    answers,
    errors,
    reply,
    ...(reply.kind === 'failed' && { failure: reply.failure, seen }),
  };
}

function asReview(
  answers: Answers,
  errors: AnswerError[],
  idempotencyKey: string,
  reply: Reply,
): Received & { kind: 'review' } {
  return { kind: 'review', answers, errors, idempotencyKey, reply };
}
