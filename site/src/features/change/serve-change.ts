import type { Locale } from '@ehpr/form-schemas';
import { alertOfFailure } from '../../alerts/index.ts';
import { cms, formVersion, publishedForm, refreshContent } from '../../cms/index.ts';
import { textOf } from '../../form/form-data.ts';
import { asksForFiles } from '../../form/kinds/file/asks-for-files.ts';
import { knownAnswers } from '../../form/known-answers.ts';
import { ownFields } from '../../form/names.ts';
import type { ShownForm } from '../../form/shown-form.ts';
import type { OwnRegistration } from '../../owner/own-registration.ts';
import { leadTo, leadToSignIn, type Owner } from '../../owner/owner.ts';
import { paths, registrationSlug as slug } from '../../paths.ts';
import { wordsOf } from '../../words/index.ts';
import { failureWords } from '../answer/failure-words.ts';
import { firstStepWith } from '../answer/form-steps.ts';
import { formValidator } from '../answer/form-validator.ts';
import { mintKey } from '../answer/mint-key.ts';
import { faultIn } from '../answer/our-fault.ts';
import type { Mark, OwnAnswers } from '../answer/own-answers.ts';
import { readPost } from '../answer/read-post.ts';
import { receiveForm } from '../answer/receive-form.ts';
import { asJson, refuse, viewOf, type FormView } from '../answer/serve-form.ts';
import { takeChosenFiles } from '../answer/take-chosen-files.ts';
import { saveChanges } from './save-changes.ts';
import { changeWords } from './words.ts';

type Visit = {
  locale: Locale;
  step: string | undefined;
  request: Request;
  clientAddress: string;
  owner: Owner | undefined;
};

/** Serves the registration form filled in with what is registered, and takes what is posted to it. */
export async function serveChange(visit: Visit): Promise<FormView> {
  return visit.request.method === 'POST' ? receive(visit) : filledIn(visit);
}

async function filledIn({ locale, step, owner }: Visit): Promise<FormView> {
  const own = await ownIn(owner, locale);
  if (!own || own.kind === 'signed-out') return reply(leadToSignIn(locale));
  if (own.kind === 'refused') return reply(leadTo(paths.choose(locale)));
  if (own.kind !== 'done') return { kind: 'away', status: 503 };
  const form = await formIn(locale, own.value.presentVersion);
  if (!form) return { kind: 'away', status: 503 };
  if (step !== undefined && !form.steps.some(({ key }) => key === step)) {
    return reply(leadTo(paths.form(form)));
  }
  const left = own.value.left
    .map(({ key }) => key)
    .filter((key) => Object.hasOwn(form.schema.properties, key));
  const only = left.length > 0 ? left : undefined;
  return {
    kind: 'form',
    status: 200,
    form,
    step: only ? firstStepWith(form, only) : step,
    errors: [],
    only,
    own: {
      ...seenOf(own.value),
      answers: knownAnswers(form.schema, own.value.answers),
      marks: marksOf(own.value),
    },
  };
}

async function receive({ locale, request, clientAddress, owner }: Visit): Promise<FormView> {
  const wantsJson = request.headers.get('accept')?.includes('application/json') === true;
  const form = await formIn(locale);
  if (!form) return refuse({ kind: 'unavailable' }, wantsJson);
  const post = await readPost(request, { withFiles: asksForFiles(form) });
  if (post.kind !== 'read') {
    return refuse({ kind: post.kind === 'too-large' ? 'too-large' : 'unreadable' }, wantsJson);
  }
  const { data } = post;
  const seen = { of: textOf(data, ownFields.of) ?? '', stamp: textOf(data, ownFields.stamp) ?? '' };
  const taking = { form, words: wordsOf(form), cms, clientAddress };
  const notTaken = await takeChosenFiles(taking, data);
  const received = await receiveForm(
    {
      form,
      notTaken,
      validate: formValidator(form),
      now: new Date(),
      mintKey,
      seenVersion: async (version) => {
        const found = await formVersion(slug, version, locale);
        return found.kind === 'found' ? found.value : undefined;
      },
      submit: async (submission) => {
        const saved = await saveChanges(owner, seen, submission);
        const fault = faultIn(saved);
        if (fault) {
          const { title } = failureWords(wordsOf(form), { kind: fault.kind });
          alertOfFailure({ form: slug, ...fault, told: title });
        }
        if (saved.kind === 'superseded') await refreshContent();
        return saved;
      },
    },
    data,
  );
  if (wantsJson) return asJson(received.reply);
  const failure = 'failure' in received ? received.failure : undefined;
  const present = failure?.kind === 'superseded' ? await formIn(locale) : form;
  const view = viewOf(present ?? form, received);
  if (view.kind !== 'form' && view.kind !== 'review') return view;
  const stamp = failure?.kind === 'record-changed' ? failure.stamp : seen.stamp;
  return { ...view, own: { of: seen.of, stamp, marks: await marksFor(owner, locale, seen.of) } };
}

const reply = (response: Response): FormView => ({ kind: 'reply', response });

const ownIn = (owner: Owner | undefined, locale: Locale) =>
  owner?.call<OwnRegistration>({ path: `/me/registration?locale=${locale}` });

/** The form in this place, at least as new as the registry says that it is. */
async function formIn(locale: Locale, atLeast = 0): Promise<ShownForm | undefined> {
  let found = await publishedForm(slug, locale);
  if (found.kind === 'found' && found.value.version < atLeast) {
    await refreshContent();
    found = await publishedForm(slug, locale);
  }
  if (found.kind !== 'found') return undefined;
  // The title is ours here: it has its translation.
  const { availability: _availability, untranslated: _untranslated, ...form } = found.value;
  return { ...form, title: changeWords(locale).title, place: 'change' };
}

const seenOf = ({ documentId, stamp }: OwnRegistration) => ({ of: documentId, stamp });

function marksOf({ left }: Pick<OwnRegistration, 'left'>): OwnAnswers['marks'] {
  return Object.fromEntries(
    left.flatMap(({ key, why }): [string, Mark][] => (why === 'hangs' ? [] : [[key, why]])),
  );
}

/** The marks after a post. Whoever is signed out by now does without. */
async function marksFor(owner: Owner | undefined, locale: Locale, of: string) {
  const own = await ownIn(owner, locale);
  return own?.kind === 'done' && own.value.documentId === of ? marksOf(own.value) : {};
}
