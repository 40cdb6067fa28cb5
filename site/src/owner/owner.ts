import type { AstroCookies } from 'astro';
import { isLocale, type Locale } from '@ehpr/form-schemas';
import { cms } from '../cms/index.ts';
import type { RegistryCall } from '../cms/client.ts';
import type { Answered } from '../cms/outcomes.ts';
import { paths } from '../paths.ts';
import { sessionCookie } from './session-cookie.ts';

/** Somebody who signed in, for whom the registry can be called. */
export type Owner = { call<T>(asked: RegistryCall): Promise<Answered<T>> };

/** Of a registrant, as the registry tells it: `GET /api/registry/me`. */
export type OwnRegistrations = {
  mailbox: string;
  chosen?: string;
  registrations: {
    documentId: string;
    name: string;
    confirmationNumber: string;
    registeredAt: string;
    status: 'active' | 'deployed' | 'lapsed' | 'pending-merge' | 'withdrawn';
    /** Whether it can be opened and changed. */
    isOpenable: boolean;
    /** The document of the registration that this one is to be merged with. */
    mergesWith?: string;
  }[];
};

/** Whoever the cookie of a visit signs in, if it holds a session; whether that has ended, a call tells. */
export function ownerOf(visit: { cookies: AstroCookies; url: URL }): Owner | undefined {
  const session = sessionCookie.read(visit);
  return session === undefined
    ? undefined
    : { call: <T>(asked: RegistryCall) => cms.asOwner<T>(session, asked) };
}

/** Leads to another page of the site, by GET, and keeps nothing of the way. */
export const leadTo = (address: string): Response =>
  new Response(null, { status: 303, headers: { Location: address, 'Cache-Control': 'no-store' } });

/** Leads whoever is not signed in, or no more, to where they ask for a link. */
export const leadToSignIn = (locale: Locale): Response => leadTo(paths.update(locale));

/** The headers of pages that hold a registration, or a token: kept nowhere, told nobody. */
const privateHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'strict-origin',
  'X-Robots-Tag': 'noindex',
};

/** Answers with a page that holds a registration, or a token. */
export function keepPrivate(
  response: { status?: number; headers: Headers },
  status = 200,
  more: Record<string, string> = {},
): void {
  response.status = status;
  for (const [name, value] of Object.entries({ ...privateHeaders, ...more })) {
    response.headers.set(name, value);
  }
}

export const localeIn = (params: Record<string, string | undefined>): Locale | undefined =>
  isLocale(params.locale) ? params.locale : undefined;
