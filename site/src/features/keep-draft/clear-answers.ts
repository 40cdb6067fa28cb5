import type { PublishedForm } from '@ehpr/form-schemas';
import { cms } from '../../cms/index.ts';
import { textOf } from '../../form/form-data.ts';
import { ownFields } from '../../form/names.ts';
import { paths } from '../../paths.ts';
import { cleared, clearing } from './clearing.ts';
import { tokenIn } from './token-in.ts';

/**
 * Leads whoever cleared a form to the empty one, deletes what they saved, and has the browser forget
 * what it holds of this site; nothing where something else was asked.
 */
export async function clearAnswers(
  form: Pick<PublishedForm, 'slug' | 'locale'>,
  data: FormData,
  clientAddress: string,
): Promise<Response | undefined> {
  const intent = textOf(data, ownFields.intent);
  if (intent !== clearing.everywhere && intent !== clearing.here) return undefined;
  const token = intent === clearing.everywhere ? tokenIn(data) : undefined;
  const isGone =
    token === undefined ||
    (await cms.drafts({ path: '/drafts/discard', body: { token }, clientAddress })).kind === 'done';
  const headers = {
    Location: `${paths.form(form)}#${isGone ? cleared.all : cleared.stillSaved}`,
    'Cache-Control': 'no-store',
    'Clear-Site-Data': '"cache", "storage"',
  };
  return new Response(null, { status: 303, headers });
}
