import type { AnswerError, Answers, PublishedForm } from '@ehpr/form-schemas';
import { cms, publishedForm, refreshContent } from '../../cms/index.ts';
import { registeredSegment } from '../../paths.ts';
import { formValidator } from './form-validator.ts';
import { mintKey } from './mint-key.ts';
import { readPost } from './read-post.ts';
import { receiveForm, type Received } from './receive-form.ts';
import { retryHeader, statusOf, type Failure, type Reply } from './reply.ts';

const slug = 'registration';

/** What stands on the page of the registration form, or the reply to one who asked in JSON. */
export type RegisterView =
  | { kind: 'absent' }
  | { kind: 'away'; status: number }
  | { kind: 'reply'; response: Response }
  | {
      kind: 'form';
      status: number;
      form: PublishedForm;
      step: string | undefined;
      answers?: Answers;
      errors: AnswerError[];
      failure?: Failure | undefined;
    }
  | {
      kind: 'review';
      status: number;
      form: PublishedForm;
      answers: Answers;
      errors: AnswerError[];
      idempotencyKey: string;
      failure?: Failure | undefined;
    }
  | { kind: 'registered'; status: number; confirmationNumber: string }
  /** The address of the confirmation, which says its number once. */
  | { kind: 'registered-before'; status: number };

type Visit = {
  locale: string;
  step: string | undefined;
  request: Request;
  clientAddress: string;
};

/** Serves the registration form, and takes what is posted to it. */
export async function serveRegister(visit: Visit): Promise<RegisterView> {
  const { locale, step, request, clientAddress } = visit;
  const isPost = request.method === 'POST';
  const wantsJson = isPost && request.headers.get('accept')?.includes('application/json') === true;

  const found = await publishedForm(slug, locale);
  if (found.kind !== 'found') {
    const failure: Failure = { kind: 'unavailable' };
    return wantsJson
      ? asJson({ kind: 'failed', failure, errors: [] })
      : { kind: 'away', status: 503 };
  }
  const form = found.value;
  if (!isPost) return pageOf(form, step);

  const post = await readPost(request);
  if (post.kind !== 'read') {
    const failure: Failure = { kind: post.kind === 'too-large' ? 'too-large' : 'unreadable' };
    const reply: Reply = { kind: 'failed', failure, errors: [] };
    return wantsJson
      ? asJson(reply)
      : { kind: 'form', status: statusOf(reply), form, step: undefined, errors: [], failure };
  }

  const received = await receiveForm(
    {
      form,
      validate: formValidator(form),
      now: new Date(),
      mintKey,
      submit: async (submission, idempotencyKey) => {
        const submitted = await cms.submit(slug, submission, { idempotencyKey, clientAddress });
        if (submitted.kind === 'unavailable' || submitted.kind === 'unanswered') {
          console.error(`A registration was sent and is ${submitted.kind}: ${submitted.why}`);
        }
        // The CMS knows of a version that the poll has not told of yet.
        if (submitted.kind === 'superseded') await refreshContent();
        return submitted;
      },
    },
    post.data,
  );
  if (wantsJson) return asJson(received.reply);
  const isSuperseded = received.kind === 'form' && received.failure?.kind === 'superseded';
  const present = isSuperseded ? await publishedForm(slug, locale) : found;
  return viewOf(present.kind === 'found' ? present.value : form, received);
}

function pageOf(form: PublishedForm, step: string | undefined): RegisterView {
  if (step === registeredSegment) return { kind: 'registered-before', status: 200 };
  if (step !== undefined && !form.steps.some(({ key }) => key === step)) return { kind: 'absent' };
  return { kind: 'form', status: 200, form, step, errors: [] };
}

function viewOf(form: PublishedForm, received: Received): RegisterView {
  const status = received.kind === 'registered' ? 200 : statusOf(received.reply);
  switch (received.kind) {
    case 'registered':
      return { kind: 'registered', status, confirmationNumber: received.confirmationNumber };
    case 'review': {
      const { answers, errors, idempotencyKey, failure } = received;
      return { kind: 'review', status, form, answers, errors, idempotencyKey, failure };
    }
    case 'form': {
      const { answers, errors, step, failure } = received;
      return { kind: 'form', status, form, step, answers, errors, failure };
    }
  }
}

function asJson(reply: Reply): RegisterView {
  const response = Response.json(reply, {
    status: statusOf(reply),
    headers: {
      'Cache-Control': 'no-store',
      ...(reply.kind === 'failed' && retryHeader(reply.failure)),
    },
  });
  return { kind: 'reply', response };
}
