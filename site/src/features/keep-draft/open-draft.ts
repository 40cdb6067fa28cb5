import {
  askedAnswers,
  checkAnswers,
  messageFor,
  reviewStep,
  type AnswerError,
  type Answers,
  type Locale,
  type PublishedForm,
} from '@ehpr/form-schemas';
import { cms, formVersion, publishedForm } from '../../cms/index.ts';
import { knownAnswers } from '../../form/known-answers.ts';
import { errorsOfStep } from '../answer/form-steps.ts';
import { formValidator } from '../answer/form-validator.ts';
import { viewOf, type ShownView } from '../answer/serve-form.ts';

type Opened = {
  slug: string;
  version: number;
  step: string;
  answers: Answers;
  lost: { question: string; name: string }[];
};

/** What stands on the page of a link: what it is for, why it does nothing, or the form filled in. */
export type ResumeView =
  | { kind: 'button' | 'gone' | 'away'; status: number }
  | { kind: 'opened'; status: number; slug: string; view: ShownView };

type Visit = { locale: Locale; token: string; request: Request; clientAddress: string };

/** Shows what a link is for and nothing of the answers; pressed, it opens the form with them. */
export async function openDraft(visit: Visit): Promise<ResumeView> {
  const { locale, token, request, clientAddress } = visit;
  if (request.method !== 'POST') return { kind: 'button', status: 200 };
  const body = { token, locale };
  const asked = await cms.drafts<Opened>({ path: '/drafts/open', body, clientAddress });
  if (asked.kind === 'refused') return { kind: 'gone', status: 410 };
  if (asked.kind !== 'done') return { kind: 'away', status: 503 };
  const { slug } = asked.value;
  const found = await publishedForm(slug, locale);
  if (found.kind === 'unavailable') return { kind: 'away', status: 503 };
  if (found.kind === 'absent' || found.value.hasNoPage) return { kind: 'gone', status: 410 };
  const form = found.value;
  const view: ShownView =
    form.availability.kind === 'open'
      ? await filledIn(form, asked.value, token)
      : { kind: 'not-open', status: 200, form, notOpen: form.availability };
  return { kind: 'opened', status: view.status, slug, view };
}

/** The form as if it came back from a post; of one that was answered whole and changed since, what is left. */
async function filledIn(form: PublishedForm, opened: Opened, token: string): Promise<ShownView> {
  const { version, lost } = opened;
  const answers = knownAnswers(form.schema, opened.answers);
  const hasChanged = version !== form.version;
  const errors = errorsOfLost(form, lost);
  const seen = hasChanged ? await answeredWhole(form, opened) : undefined;
  const step = form.steps.some(({ key }) => key === opened.step) ? opened.step : form.steps[0]?.key;
  const view = viewOf(form, {
    kind: 'form',
    answers,
    errors: seen ? [...errors, ...wrongIn(form, answers)] : errors,
    ...(seen ? { seen } : { step }),
    reply: { kind: 'valid' },
  });
  if (view.kind !== 'form') throw new TypeError('A draft opens as a form');
  const resumed = { hasChanged, lost: lost.map(({ name }) => name) };
  return { ...view, step: view.step ?? step, keeping: { token, resumed } };
}

/** The version that was answered, if nothing of it was left to answer. */
async function answeredWhole(
  { slug, locale }: PublishedForm,
  { version, answers }: Opened,
): Promise<PublishedForm | undefined> {
  const seen = await formVersion(slug, version, locale);
  if (seen.kind !== 'found') return undefined;
  return wrongIn(seen.value, askedAnswers(seen.value, answers)).length === 0
    ? seen.value
    : undefined;
}

/** What is wrong with answers, but for what certifies them. */
function wrongIn(form: PublishedForm, answers: Answers): AnswerError[] {
  const checked = checkAnswers(form, answers, formValidator(form), new Date());
  if (checked.kind === 'valid') return [];
  const certifying = errorsOfStep(form, reviewStep(form)?.key, checked.errors);
  return checked.errors.filter((error) => !certifying.includes(error));
}

/** One error for each question of whose files some are gone. */
function errorsOfLost(form: PublishedForm, lost: Opened['lost']): AnswerError[] {
  const questions = new Set(lost.map(({ question }) => question));
  return [...questions]
    .filter((key) => form.schema.properties[key]?.['x-kind'] === 'file')
    .map((key) => {
      const path = [key];
      const message = messageFor(form, { path, name: 'upload', params: { lost: key } }, {});
      return { path, name: 'upload', message };
    });
}
