import { defaultLocale, isLocale } from '@ehpr/form-schemas';
import type { APIContext, MiddlewareHandler } from 'astro';
import { alertOfFailure } from './alerts/index.ts';
import { contentPage, publishedForm, registrationWording } from './cms/index.ts';
import { siteOnPages } from './content/site-on-pages.ts';
import { answersFromAddress } from './features/answer/answers-from-address.ts';
import { KeptPages } from './kept-pages.ts';
import { homeSlug, registrationSlug } from './paths.ts';
import { aroundIn } from './words/around.ts';

const registrationPage = '/[locale]/register/[...step]';
const formPage = '/[locale]/forms/[slug]/[...step]';
const previewPage = '/[locale]/preview/[id]/[...step]';
const contentPreviewPage = '/[locale]/preview/content/[token]';
const contentPages: ReadonlySet<string> = new Set(['/[locale]', '/[locale]/[slug]']);
const pages = new KeptPages();

/** Pages with the secret of a link in their address, which Astro would log if one of them broke. */
const linkPage = /\/\[(?:token|reference)\](?:\/|$)/u;

/** Stands around pages of forms and of content: keeps them ready, and tells of a post over which it broke. */
export const onRequest: MiddlewareHandler = (context, next) => {
  if (context.routePattern === contentPreviewPage)
    return framed(context, () => toldByRoute(context, next));
  if (linkPage.test(context.routePattern)) return toldByRoute(context, next);
  if (context.routePattern === previewPage) return framed(context, next);
  if (contentPages.has(context.routePattern)) return keptContent(context, next);
  const slug = slugOf(context);
  if (slug === undefined) return next();
  return context.request.method === 'POST' ? watched(slug, next) : kept(slug, context, next);
};

function slugOf({ routePattern, params }: APIContext): string | undefined {
  if (routePattern === registrationPage) return registrationSlug;
  // Under its own name the registration is only led to its page.
  const isOther = routePattern === formPage && params['slug'] !== registrationSlug;
  return isOther ? params['slug'] : undefined;
}

async function kept(
  slug: string,
  { params, request }: APIContext,
  next: () => Promise<Response>,
): Promise<Response> {
  const { locale, step = '' } = params;
  const found = isLocale(locale) ? await publishedForm(slug, locale) : undefined;
  if (found?.kind !== 'found') return next();
  // A page that holds what its address brought is for those who came by it.
  const brought = answersFromAddress(found.value, new URL(request.url).search);
  if (Object.keys(brought).length > 0) return next();
  const { version, hash, availability } = found.value;
  const wording = slug === registrationSlug ? await registrationWording(found.value.locale) : null;
  const made = [version, hash, availability, wording, await siteOnPages(found.value.locale)];
  const place = { of: `form ${slug} ${locale}`, made, address: step };
  return pages.answer(place, request, next);
}

/** A page of content, which is as it was while it and what stands on every page are. */
async function keptContent(
  { params, request, routePattern }: APIContext,
  next: () => Promise<Response>,
): Promise<Response> {
  const { locale, slug = homeSlug } = params;
  if (!isLocale(locale)) return next();
  const found = await contentPage(slug, locale);
  if (found.kind !== 'found') return next();
  const made = [found.value, await siteOnPages(locale)];
  return pages.answer({ of: `page ${slug} ${locale}`, made, address: routePattern }, request, next);
}

async function watched(slug: string, next: () => Promise<Response>) {
  try {
    const response = await next();
    // The page is rendered while it is read: only now is it known whether that succeeds.
    return new Response(await response.arrayBuffer(), response);
  } catch (error) {
    alertOfFailure({
      form: slug,
      kind: 'broken',
      why: error instanceof Error ? error.name : 'unknown',
      told: aroundIn(defaultLocale).brokenTitle,
    });
    throw error;
  }
}

/** The page of a preview, which the admin alone may show in a frame. */
async function framed({ locals }: APIContext, next: () => Promise<Response>): Promise<Response> {
  const response = await next();
  const policy = response.headers.get('Content-Security-Policy');
  if (locals.framedBy !== undefined && policy) {
    const framing = policy.replace("frame-ancestors 'none'", `frame-ancestors ${locals.framedBy}`);
    response.headers.set('Content-Security-Policy', framing);
  }
  return response;
}

/** A page that tells the log by its route that it broke, and not by its address. */
async function toldByRoute(context: APIContext, next: () => Promise<Response>): Promise<Response> {
  try {
    const response = await next();
    // The page is rendered while it is read.
    return new Response(response.body && (await response.arrayBuffer()), response);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    console.error(`A page of ${context.routePattern} broke: ${name}`);
    const broken = await context.rewrite('/500');
    return new Response(broken.body, { status: 500, headers: broken.headers });
  }
}
