import type {
  AnswerError,
  Answers,
  LiveForm,
  Locale,
  NotOpen,
  PublishedForm,
} from '@ehpr/form-schemas';
import { alertOfFailure } from '../../alerts/index.ts';
import type { Submitted } from '../../cms/outcomes.ts';
import { cms, formVersion, publishedForm, refreshContent } from '../../cms/index.ts';
import { askedAnswers, keysOf, leftToAsk, reviewStep } from '@ehpr/form-schemas';
import { leadTo } from '../../owner/owner.ts';
import { paths, registrationSlug, sentSegment } from '../../paths.ts';
import { wordsOf } from '../../words/index.ts';
import { asksForFiles } from '../../form/kinds/file/asks-for-files.ts';
import { clearAnswers } from '../keep-draft/clear-answers.ts';
import type { DraftView, Keeping } from '../keep-draft/draft-view.ts';
import { saveDraft } from '../keep-draft/save-draft.ts';
import { tokenIn } from '../keep-draft/token-in.ts';
import { countPlainStep } from '../steps-reached/index.ts';
import { answersFromAddress } from './answers-from-address.ts';
import { failureWords } from './failure-words.ts';
import { firstStepWith, stepOfPath } from './form-steps.ts';
import { formValidator } from './form-validator.ts';
import type { OwnAnswers } from './own-answers.ts';
import { mintKey } from './mint-key.ts';
import { faultIn, type Fault } from './our-fault.ts';
import { readPost } from './read-post.ts';
import { takeChosenFiles } from './take-chosen-files.ts';
import { receiveForm, type Received } from './receive-form.ts';
import { retryHeader, statusOf, type Failure, type Reply } from './reply.ts';

/** What stands on the page of a form, or a reply that is no page. */
export type FormView =
  | { kind: 'absent' }
  | { kind: 'away'; status: number }
  | { kind: 'reply'; response: Response }
  /** It takes no answers now. */
  | { kind: 'not-open'; status: number; form: PublishedForm; notOpen: NotOpen }
  /** It is being saved to continue later. */
  | { kind: 'draft'; status: number; view: DraftView; failure?: Failure | undefined }
  /** A post of which nothing could be read or judged, so that the page cannot show it again. */
  | { kind: 'refused'; status: number; failure: Failure }
  | {
      kind: 'form';
      status: number;
      form: PublishedForm;
      step: string | undefined;
      answers?: Answers;
      errors: AnswerError[];
      failure?: Failure | undefined;
      /** The questions that alone are shown, since the form was changed. */
      only?: readonly string[] | undefined;
      own?: OwnAnswers | undefined;
      keeping?: Keeping | undefined;
    }
  | {
      kind: 'review';
      status: number;
      form: PublishedForm;
      answers: Answers;
      errors: AnswerError[];
      idempotencyKey: string;
      failure?: Failure | undefined;
      own?: OwnAnswers | undefined;
      keeping?: Keeping | undefined;
    }
  | { kind: 'registered'; status: number; confirmationNumber: string }
  /** The address of the confirmation, which says its number once. */
  | { kind: 'registered-before'; status: number };

/** What a page shows. */
export type ShownView = Exclude<FormView, { kind: 'absent' | 'reply' }>;

export type Visit = {
  slug: string;
  locale: Locale;
  step: string | undefined;
  request: Request;
  clientAddress: string;
};

/** Serves the page of a form, and takes what is posted to it. */
export async function serveForm(visit: Visit): Promise<FormView> {
  const { slug, locale, step, request, clientAddress } = visit;
  const isPost = request.method === 'POST';
  const wantsJson = isPost && request.headers.get('accept')?.includes('application/json') === true;

  const found = await publishedForm(slug, locale);
  // There is always a registration form: without it, something is wrong on our side.
  if (found.kind === 'absent' && slug !== registrationSlug) {
    return isPost ? refuse(takenOff, wantsJson) : { kind: 'absent' };
  }
  if (found.kind !== 'found') {
    if (!isPost) return { kind: 'away', status: 503 };
    const why = found.kind === 'absent' ? 'nothing is published' : found.why;
    console.error(`Answers were sent and there is no form to judge them by: ${why}`);
    alertOf(visit, { kind: 'no-form', why }, { kind: 'unavailable' });
    return refuse({ kind: 'unavailable' }, wantsJson);
  }
  const form = found.value;
  if (form.hasNoPage) return { kind: 'absent' };
  if (!isPost) return withKeeping(pageOf(form, step, new URL(request.url).search), {});

  const post = await readPost(request, { withFiles: asksForFiles(form) });
  if (post.kind !== 'read') {
    return refuse({ kind: post.kind === 'too-large' ? 'too-large' : 'unreadable' }, wantsJson);
  }

  const emptied = await clearAnswers(form, post.data, clientAddress);
  if (emptied) return { kind: 'reply', response: emptied };
  const notTaken = await takeChosenFiles(
    { form, words: wordsOf(form), cms, clientAddress },
    post.data,
  );
  const draft =
    notTaken.length === 0 && (await saveDraft({ form, data: post.data, clientAddress }));
  if (draft) return { kind: 'draft', ...draft };
  const received = await receiveForm(
    {
      form,
      notTaken,
      validate: formValidator(form),
      now: new Date(),
      mintKey,
      seenVersion: async (version) => {
        const seen = await formVersion(slug, version, locale);
        return seen.kind === 'found' ? seen.value : undefined;
      },
      submit: async (submission, idempotencyKey) => {
        const sender = { idempotencyKey, clientAddress };
        const submitted = asOurFault(slug, await cms.submit(slug, submission, sender));
        const fault = faultIn(submitted);
        if (fault) {
          console.error(`Answers were sent and are ${fault.kind}: ${fault.why}`);
          alertOf(visit, fault, { kind: fault.kind });
        }
        // The CMS knows of something that the poll has not told of yet.
        if (newsOfForm.has(submitted.kind)) await refreshContent();
        return submitted;
      },
    },
    post.data,
  );
  if (wantsJson) return asJson(received.reply);
  // A look at the form cannot be told from another one; a post that led to the review can.
  const review = reviewStep(form);
  if (received.kind === 'review' && received.reply.kind === 'valid' && review) {
    countPlainStep(form.slug, form.version, review.key, clientAddress);
  }
  const isSuperseded = received.kind === 'form' && received.failure?.kind === 'superseded';
  const present = isSuperseded ? await publishedForm(slug, locale) : found;
  const view = viewOf(present.kind === 'found' ? present.value : form, received);
  return withKeeping(view, { token: tokenIn(post.data) });
}

/** Whoever fills in a form can save it and clear it. */
function withKeeping(view: FormView, keeping: Keeping): FormView {
  return view.kind === 'form' || view.kind === 'review' ? { ...view, keeping } : view;
}

/** A form that staff unpublished while someone was filling it in. */
const takenOff: Failure = { kind: 'not-open', notOpen: { kind: 'closed' } };

const newsOfForm: ReadonlySet<Submitted['kind']> = new Set(['superseded', 'not-open', 'absent']);

/** There is always a registration form: a CMS that knows of none has a fault. */
function asOurFault(slug: string, submitted: Submitted): Submitted {
  return submitted.kind === 'absent' && slug === registrationSlug
    ? { kind: 'unavailable', why: 'the CMS answered 404', retryAfter: undefined }
    : submitted;
}

/** The page of a form at one of its addresses, with the answers that the address asks to begin with. */
export function pageOf(form: LiveForm, step: string | undefined, query: string): FormView {
  if (step === sentSegment) return { kind: 'registered-before', status: 200 };
  if (form.availability.kind !== 'open') {
    return { kind: 'not-open', status: 200, form, notOpen: form.availability };
  }
  if (step === undefined || form.steps.some(({ key }) => key === step)) {
    return {
      kind: 'form',
      status: 200,
      form,
      step,
      answers: answersFromAddress(form, query),
      errors: [],
    };
  }
  if (!isLikeAStep(step)) return { kind: 'absent' };
  // The step may have been there when the address was kept: the form knows where to go on.
  const headers = { Location: paths.form(form), 'Cache-Control': 'no-store' };
  return { kind: 'reply', response: new Response(null, { status: 302, headers }) };
}

const isLikeAStep = (segment: string) => /^[A-Za-z][A-Za-z0-9-]{0,62}$/u.test(segment);

/** What stands on the page after a post. */
export function viewOf(form: PublishedForm, received: Received): FormView {
  const status = received.kind === 'registered' ? 200 : statusOf(received.reply);
  switch (received.kind) {
    case 'registered':
      return { kind: 'registered', status, confirmationNumber: received.confirmationNumber };
    case 'changed':
      return { kind: 'reply', response: leadTo(paths.mineDone(form.locale, received.done)) };
    case 'review': {
      const { answers, errors, idempotencyKey, failure } = received;
      return { kind: 'review', status, form, answers, errors, idempotencyKey, failure };
    }
    case 'form': {
      const { answers, errors, failure } = received;
      const only = onlyLeft(form, received);
      const [first] = errors;
      const step =
        received.step ?? (first ? stepOfPath(form, first.path) : only && firstStepWith(form, only));
      return { kind: 'form', status, form, step, answers, errors, failure, only };
    }
  }
}

/** What alone is shown of a form: of one that was changed, what that leaves to ask. */
function onlyLeft(
  form: PublishedForm,
  { seen, only, answers, errors }: Extract<Received, { kind: 'form' }>,
): readonly string[] | undefined {
  if (!seen) return only;
  const left = leftToAsk({
    form,
    seen: keysOf(seen),
    answers: askedAnswers(form, answers),
    errors,
  });
  return left.length > 0 ? left : undefined;
}

function alertOf(visit: Visit, fault: Fault | { kind: 'no-form'; why: string }, told: Failure) {
  const { title } = failureWords(wordsOf(visit), told);
  alertOfFailure({ form: visit.slug, ...fault, told: title });
}

/** A post of which nothing can be made. */
export function refuse(failure: Failure, wantsJson: boolean): FormView {
  const reply: Reply = { kind: 'failed', failure, errors: [] };
  return wantsJson ? asJson(reply) : { kind: 'refused', status: statusOf(reply), failure };
}

/** The reply to a post that asks for no page. */
export function asJson(reply: Reply): FormView {
  const response = Response.json(reply, {
    status: statusOf(reply),
    headers: {
      'Cache-Control': 'no-store',
      ...(reply.kind === 'failed' && retryHeader(reply.failure)),
    },
  });
  return { kind: 'reply', response };
}
