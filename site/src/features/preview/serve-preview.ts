import { cms } from '../../cms/index.ts';
import { asksForFiles } from '../../form/kinds/file/asks-for-files.ts';
import type { ShownForm } from '../../form/shown-form.ts';
import { wordsOf } from '../../words/index.ts';
import { formValidator } from '../answer/form-validator.ts';
import { mintKey } from '../answer/mint-key.ts';
import { readPost } from '../answer/read-post.ts';
import { receiveForm } from '../answer/receive-form.ts';
import { asJson, pageOf, refuse, viewOf, type FormView } from '../answer/serve-form.ts';
import { takeChosenFiles } from '../answer/take-chosen-files.ts';

/** What stands on the page of a preview, and who may frame it. */
export type ServedPreview =
  | { kind: 'absent' | 'away' }
  | { kind: 'served'; view: FormView; form: ShownForm; framedBy: string };

type Visit = {
  id: string;
  locale: string;
  step: string | undefined;
  request: Request;
  clientAddress: string;
};

/** Says that it is none. */
const inventedNumber = '0'.repeat(13);

/** Serves a draft as its form would be, and judges what is posted to it. Nothing goes anywhere. */
export async function servePreview(visit: Visit): Promise<ServedPreview> {
  const { id, locale } = visit;
  const found = await cms.preview(id, locale);
  if (found.kind === 'absent') return { kind: 'absent' };
  if (found.kind === 'unavailable') return { kind: 'away' };
  const { framedBy } = found.value;
  const form: ShownForm = { ...found.value.form, preview: id };
  return { kind: 'served', framedBy, form, view: await viewAt(form, visit) };
}

async function viewAt(form: ShownForm, { step, request, clientAddress }: Visit): Promise<FormView> {
  if (request.method !== 'POST')
    return pageOf({ ...form, availability: { kind: 'open' } }, step, '');
  const wantsJson = request.headers.get('accept')?.includes('application/json') === true;
  const post = await readPost(request, { withFiles: asksForFiles(form) });
  if (post.kind !== 'read') {
    return refuse({ kind: post.kind === 'too-large' ? 'too-large' : 'unreadable' }, wantsJson);
  }
  const taking = { form, words: wordsOf(form), cms, clientAddress };
  const notTaken = await takeChosenFiles(taking, post.data);
  const received = await receiveForm(
    {
      form,
      notTaken,
      validate: formValidator(form),
      now: new Date(),
      mintKey,
      seenVersion: () => Promise.resolve(undefined),
      submit: () => Promise.resolve({ kind: 'registered', confirmationNumber: inventedNumber }),
    },
    post.data,
  );
  return wantsJson ? asJson(received.reply) : viewOf(form, received);
}
