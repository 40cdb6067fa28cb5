import type { AstroCookies } from 'astro';
import type { Locale } from '@ehpr/form-schemas';
import { cms } from '../../cms/index.ts';
import { smallFormOf } from '../../form/small-form.ts';
import { leadTo } from '../../owner/owner.ts';
import { sessionCookie } from '../../owner/session-cookie.ts';
import { paths } from '../../paths.ts';
import { addressOf, type Destination } from './destinations.ts';

export type SignInView = { status: number; kind: 'open' | 'gone' | 'away' };

type Visit = {
  locale: Locale;
  token: string;
  request: Request;
  clientAddress: string;
  cookies: AstroCookies;
  url: URL;
};

type SignedIn = { jwt: string; expiresAt: string; destination: Destination };

/** Shows what a link is for, which changes nothing; pressed, it spends it and signs in. */
export async function serveSignIn(visit: Visit): Promise<SignInView | Response> {
  const { locale, token, request, clientAddress, cookies, url } = visit;
  if (request.method !== 'POST') return { status: 200, kind: 'open' };
  if ((await smallFormOf(request))?.get('again') !== undefined) {
    const body = { token, locale };
    const again = await cms.registry({ method: 'POST', path: '/links/again', body, clientAddress });
    return again.kind === 'done' ? leadTo(paths.linkSent(locale)) : { status: 503, kind: 'away' };
  }
  const body = { token };
  const signedIn = await cms.registry<SignedIn>({
    method: 'POST',
    path: '/sessions',
    body,
    clientAddress,
  });
  if (signedIn.kind === 'refused') return { status: 410, kind: 'gone' };
  if (signedIn.kind !== 'done') return { status: 503, kind: 'away' };
  const { jwt, expiresAt, destination } = signedIn.value;
  sessionCookie.set({ cookies, url }, jwt, new Date(expiresAt));
  return leadTo(addressOf(destination, locale));
}
