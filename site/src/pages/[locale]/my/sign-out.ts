import type { APIRoute } from 'astro';
import { defaultLocale } from '@ehpr/form-schemas';
import { leadTo, localeIn, ownerOf } from '../../../owner/owner.ts';
import { sessionCookie } from '../../../owner/session-cookie.ts';
import { paths } from '../../../paths.ts';

/** Ends the session here and in the registry; what this device kept of the visit goes with it. */
export const POST: APIRoute = async ({ params, cookies, url }) => {
  const locale = localeIn(params) ?? defaultLocale;
  await ownerOf({ cookies, url })?.call({ method: 'DELETE', path: '/me/session' });
  sessionCookie.clear({ cookies, url });
  const response = leadTo(paths.signedOut(locale));
  response.headers.set('Clear-Site-Data', '"storage"');
  return response;
};
