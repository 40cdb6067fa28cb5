import type { APIRoute } from 'astro';
import { smallFormOf } from '../../../form/small-form.ts';
import { leadTo, leadToSignIn, localeIn, ownerOf } from '../../../owner/owner.ts';
import { paths } from '../../../paths.ts';

const path = '/me/registration/mailbox';

/** Sends the link to a new mailbox again, or forgets that mailbox; then leads back. */
export const POST: APIRoute = async ({ params, cookies, url, request }) => {
  const locale = localeIn(params);
  if (!locale) return new Response(null, { status: 404 });
  const owner = ownerOf({ cookies, url });
  if (!owner) return leadToSignIn(locale);
  const isAgain = (await smallFormOf(request))?.get('do') === 'again';
  const done = await owner.call({ method: isAgain ? 'POST' : 'DELETE', path });
  switch (done.kind) {
    case 'signed-out':
      return leadToSignIn(locale);
    case 'too-many':
      return leadTo(paths.mineDone(locale, 'mailbox-too-many'));
    case 'unavailable':
      return leadTo(paths.mineDone(locale, 'mailbox-away'));
    case 'done':
      return leadTo(paths.mineDone(locale, isAgain ? 'mailbox-again' : 'mailbox-kept'));
    case 'refused':
      return leadTo(paths.mine(locale));
  }
};
