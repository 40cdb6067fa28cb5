import type { Locale } from '@ehpr/form-schemas';
import { cms } from '../../cms/index.ts';
import { leadTo } from '../../owner/owner.ts';
import { paths } from '../../paths.ts';
import { smallFormOf } from '../../form/small-form.ts';
import { isDestination, type Destination } from './destinations.ts';
import { signInWords } from './words.ts';
import { registryAway } from '../../owner/registry-away.ts';

/** What stands on the page where people ask for a link. */
export type UpdateView = {
  status: number;
  entry: string;
  destination: Destination;
  error?: string;
  failure?: { title: string; text: string };
};

type Visit = { locale: Locale; request: Request; clientAddress: string };

/** Shows where people ask for a link, and asks the registry for it. Nothing that is typed is lost. */
export async function serveUpdate(visit: Visit): Promise<UpdateView | Response> {
  const { locale, request, clientAddress } = visit;
  const words = signInWords(locale);
  const posted = request.method === 'POST' ? await smallFormOf(request) : undefined;
  const { searchParams } = new URL(request.url);
  const asked = posted?.get('for') ?? searchParams.get('for') ?? '';
  const destination = isDestination(asked) ? asked : 'registration';
  if (request.method !== 'POST') {
    const reference = searchParams.get('from');
    const entry = reference === null ? '' : await mailboxOf(reference, clientAddress);
    return { status: 200, entry, destination };
  }
  const entry = posted?.get('entry') ?? '';
  const body = { entry, locale, destination };
  const view = { entry, destination };
  const answer = await cms.registry({ method: 'POST', path: '/links', body, clientAddress });
  switch (answer.kind) {
    case 'done':
      return leadTo(paths.linkSent(locale));
    case 'refused':
      return { ...view, status: 400, error: words.entryWrong };
    case 'too-many':
      return { ...view, status: 429, failure: { title: words.tooManyTitle, text: words.tooMany } };
    case 'signed-out':
    case 'unavailable':
      return { ...view, status: 503, failure: registryAway(locale) };
  }
}

/** The address that a mail went to, by the reference in its link, so that nobody has to type it. */
async function mailboxOf(reference: string, clientAddress: string): Promise<string> {
  const path = `/references/${encodeURIComponent(reference.slice(0, 100))}`;
  const told = await cms.registry<{ mailbox: string }>({ path, clientAddress });
  return told.kind === 'done' ? told.value.mailbox : '';
}
