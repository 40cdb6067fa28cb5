import { defaultLocale } from '@ehpr/form-schemas';
import type { APIRoute } from 'astro';
import { publishedForm } from '../cms/index.ts';
import { registrationSlug } from '../paths.ts';

/** Whether the site has what it serves: the registration form, fresh or kept. */
export const GET: APIRoute = async () => {
  const found = await publishedForm(registrationSlug, defaultLocale);
  const isReady = found.kind === 'found';
  return new Response(isReady ? 'ready' : 'the registration form is not available', {
    status: isReady ? 200 : 503,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });
};
