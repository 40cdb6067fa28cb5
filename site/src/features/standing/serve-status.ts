import type { AnswerError, Answers, Locale, PublishedForm } from '@ehpr/form-schemas';
import { publishedForm } from '../../cms/index.ts';
import { leadTo, leadToSignIn, type Owner } from '../../owner/owner.ts';
import { paths, registrationSlug } from '../../paths.ts';
import { readPost } from '../answer/read-post.ts';
import { whyNotDone, type NotDone } from './not-done.ts';
import type { Asking } from './status-form.tsx';
import { statusAnswersIn, statusQuestions } from './status-questions.ts';

/** What stands on the page of one's status. */
export type StatusView =
  | NotDone
  | {
      status: number;
      kind: 'form';
      form: PublishedForm;
      asking: readonly Asking[];
      answers: Answers;
      errors: readonly AnswerError[];
    };

/** As the registry tells it: `GET /api/registry/me/status`. */
type OwnStatus = { answers: Answers; asked: { status: string[]; registration: string[] } };

type Visit = { locale: Locale; request: Request; owner: Owner };

/** Shows where somebody stands, and takes what they say about it. Nothing typed is lost. */
export async function serveStatus({
  locale,
  request,
  owner,
}: Visit): Promise<StatusView | Response> {
  const [own, status, registration] = await Promise.all([
    owner.call<OwnStatus>({ path: '/me/status' }),
    publishedForm('status', locale),
    publishedForm(registrationSlug, locale),
  ]);
  if (own.kind === 'signed-out') return leadToSignIn(locale);
  if (own.kind !== 'done') return whyNotDone(own, locale);
  if (status.kind !== 'found' || registration.kind !== 'found') {
    return { status: 503, kind: 'away' };
  }
  const form = status.value;
  const asking = statusQuestions(
    { status: form, registration: registration.value },
    own.value.asked,
  );
  const view = { kind: 'form', form, asking } as const;
  if (request.method !== 'POST') {
    return { ...view, status: 200, answers: own.value.answers, errors: [] };
  }

  const post = await readPost(request, { withFiles: false });
  const answers = post.kind === 'read' ? statusAnswersIn(asking, post.data) : {};
  const body = { answers, locale };
  const done = await owner.call<{ isWithdrawn: boolean }>({
    method: 'PUT',
    path: '/me/status',
    body,
  });
  if (done.kind === 'signed-out') return leadToSignIn(locale);
  if (done.kind === 'done') {
    return leadTo(
      done.value.isWithdrawn ? paths.withdraw(locale) : paths.mineDone(locale, 'status'),
    );
  }
  if (done.kind === 'refused' && done.status === 400) {
    const errors = (done.details['errors'] ?? []) as AnswerError[];
    return { ...view, status: 400, answers, errors };
  }
  return whyNotDone(done, locale);
}
