import type { APIRoute } from 'astro';
import { cms } from '../../cms/index.ts';
import { passMailEvent } from '../../features/mail-events/pass-mail-event.ts';

/** Where the mail service tells what became of mails. It has no cookies, and comes from no page. */
export const POST: APIRoute = ({ request }) => passMailEvent(cms, request);
