import { defaultLocale } from '@ehpr/form-schemas';
import type { APIRoute } from 'astro';
import { stopByOneClick } from '../../../../features/unsubscribe/serve-unsubscribe.ts';
import { leadTo, localeIn } from '../../../../owner/owner.ts';
import { paths } from '../../../../paths.ts';

/** Where mail providers post for whoever presses their button; see server/one-click.ts. */
export const POST: APIRoute = ({ params, request, clientAddress }) =>
  stopByOneClick({ reference: params['reference'] ?? '', request, clientAddress });

/** A person whose mail program opens the address instead. */
export const GET: APIRoute = ({ params }) =>
  leadTo(paths.unsubscribe(localeIn(params) ?? defaultLocale, params['reference'] ?? ''));
