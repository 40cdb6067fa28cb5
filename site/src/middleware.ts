import type { APIContext, MiddlewareHandler } from 'astro';
import { alertOfFailure } from './alerts/index.ts';
import { publishedForm } from './cms/index.ts';
import { answersFromAddress } from './features/register/answers-from-address.ts';
import { registrationSlug } from './features/register/serve-register.ts';
import { KeptPages } from './kept-pages.ts';
import { isLocale } from './locales.ts';
import { wordsIn } from './words/index.ts';

const formPage = '/[locale]/register/[...step]';
const pages = new KeptPages();

/** Stands around the page of the form: keeps it ready, and tells of a post over which it broke. */
export const onRequest: MiddlewareHandler = (context, next) => {
  if (context.routePattern !== formPage) return next();
  return context.request.method === 'POST' ? watched(context, next) : kept(context, next);
};

async function kept({ params, request }: APIContext, next: () => Promise<Response>) {
  const { locale, step = '' } = params;
  const found = isLocale(locale) ? await publishedForm(registrationSlug, locale) : undefined;
  if (found?.kind !== 'found') return next();
  // A page that holds what its address brought is for those who came by it.
  const brought = answersFromAddress(found.value, new URL(request.url).search);
  if (Object.keys(brought).length > 0) return next();
  return pages.answer(found.value, step, request, next);
}

async function watched({ params }: APIContext, next: () => Promise<Response>) {
  try {
    const response = await next();
    // The page is rendered while it is read: only now is it known whether that succeeds.
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    alertOfFailure({
      form: registrationSlug,
      kind: 'broken',
      why: error instanceof Error ? error.name : 'unknown',
      told: wordsIn(params['locale'] ?? '').brokenTitle,
    });
    throw error;
  }
}
