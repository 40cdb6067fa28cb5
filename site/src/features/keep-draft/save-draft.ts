import {
  questionSchema,
  type Answers,
  type LiveForm,
  type NotOpen,
  type PublishedForm,
} from '@ehpr/form-schemas';
import { cms, formVersion } from '../../cms/index.ts';
import type { Answered } from '../../cms/outcomes.ts';
import { decodeFormData } from '../../form/decode-form-data.ts';
import { textOf } from '../../form/form-data.ts';
import { ownFields } from '../../form/names.ts';
import { wordsIn, wordsOf } from '../../words/index.ts';
import { waitOf } from '../answer/failure-words.ts';
import { notOpenWords } from '../answer/not-open-words.ts';
import { soundVersion } from '../answer/receive-form.ts';
import type { Failure } from '../answer/reply.ts';
import type { DraftView } from './draft-view.ts';
import { tokenIn } from './token-in.ts';
import { draftWords } from './words.ts';

type Posted = { form: LiveForm; data: FormData; clientAddress: string };
type Shown = { status: number; view: DraftView; failure?: Failure | undefined };
type Saved = { token: string; expiresAt: string };

/**
 * Asks whoever wants to continue later for an address, and has what they answered saved and the link
 * mailed; nothing where something else was asked. All that was typed comes along on each page.
 */
export async function saveDraft(posted: Posted): Promise<Shown | undefined> {
  const { data, clientAddress } = posted;
  const [verb, step = ''] = (textOf(data, ownFields.intent) ?? '').split(':');
  if (verb !== 'save' && verb !== 'mail-link') return undefined;
  const form = await shownForm(posted);
  const answers = decodeFormData(form, data);
  const token = tokenIn(data);
  const only = textOf(data, ownFields.only);
  const page = { form, answers, step, only, token };
  const email = textOf(data, ownFields.email) ?? '';
  if (verb === 'save') {
    const view = { ...page, kind: 'asking', email: email || emailIn(form, answers) } as const;
    return { status: 200, view };
  }
  const { slug, version, locale } = form;
  const saved = await cms.drafts<Saved>({
    path: `/${slug}/drafts`,
    body: { version, locale, step, answers, email, ...(token && { token }) },
    clientAddress,
  });
  if (saved.kind === 'done') {
    return { status: 200, view: { ...page, ...saved.value, kind: 'saved' } };
  }
  const { status, ...told } = refusalOf(form, saved);
  const failure = saved.kind === 'too-many' ? saved : undefined;
  return { status, failure, view: { ...page, ...told, kind: 'asking', email } };
}

/** The version that the person saw, whose questions they answered; else the present one. */
async function shownForm({ form, data }: Posted): Promise<PublishedForm> {
  const version = soundVersion(textOf(data, ownFields.version));
  if (version === undefined || version === form.version) return form;
  const seen = await formVersion(form.slug, version, form.locale);
  return seen.kind === 'found' ? seen.value : form;
}

/** Where the person can be reached, as they answered it. */
function emailIn({ schema }: Pick<PublishedForm, 'schema'>, answers: Answers): string {
  const given = Object.entries(answers).find(
    ([key, answer]) =>
      questionSchema(schema, key)?.['x-kind'] === 'email' && typeof answer === 'string',
  );
  return given ? String(given[1]) : '';
}

type Refusal = Pick<Extract<DraftView, { kind: 'asking' }>, 'error' | 'failure'> & {
  status: number;
};

function refusalOf(
  form: PublishedForm,
  answered: Exclude<Answered<Saved>, { kind: 'done' }>,
): Refusal {
  const say = draftWords(form.locale);
  const words = wordsOf(form);
  if (answered.kind === 'too-many') {
    const text = say.tooMany(waitOf(words, answered.retryAfter));
    return { status: 429, failure: { title: say.tooManyTitle, text } };
  }
  const refused = answered.kind === 'refused' ? answered : undefined;
  if (refused?.details['field'] === 'email') return { status: 400, error: say.emailWrong };
  if (refused?.status === 409) {
    const { title, text } = notOpenWords(words, refused.details['availability'] as NotOpen);
    return { status: 409, failure: { title, text: `${text} ${say.closed}` } };
  }
  if (refused?.status === 413) {
    const { tooLargeTitle: title, tooLarge: text } = wordsIn(form.locale).failures;
    return { status: 413, failure: { title, text } };
  }
  return { status: 503, failure: { title: say.awayTitle, text: say.awaySaving } };
}
