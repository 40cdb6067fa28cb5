import type { Locale } from '@ehpr/form-schemas';
import { cms } from '../../cms/index.ts';
import { leadTo } from '../../owner/owner.ts';
import { paths } from '../../paths.ts';
import { smallFormOf } from '../../form/small-form.ts';
import { signInWords } from './words.ts';

/** What stands on the page where people ask for a link. */
export type UpdateView = {
  status: number;
  entry: string;
  error?: string;
  failure?: { title: string; text: string };
};

type Visit = { locale: Locale; request: Request; clientAddress: string };

/** Shows where people ask for a link, and asks the registry for it. Nothing that is typed is lost. */
export async function serveUpdate(visit: Visit): Promise<UpdateView | Response> {
  const { locale, request, clientAddress } = visit;
  if (request.method !== 'POST') return { status: 200, entry: '' };
  const words = signInWords(locale);
  const posted = await smallFormOf(request);
  const entry = posted?.get('entry') ?? '';
  const body = { entry, locale };
  const asked = await cms.registry({ method: 'POST', path: '/links', body, clientAddress });
  switch (asked.kind) {
    case 'done':
      return leadTo(paths.linkSent(locale));
    case 'refused':
      return { status: 400, entry, error: words.entryWrong };
    case 'too-many':
      return { status: 429, entry, failure: { title: words.tooManyTitle, text: words.tooMany } };
    case 'signed-out':
    case 'unavailable':
      return { status: 503, entry, failure: { title: words.awayTitle, text: words.away } };
  }
}
