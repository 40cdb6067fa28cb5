import { defaultLocale } from '@ehpr/form-schemas';
import type { APIRoute } from 'astro';
import { publishedForm } from '../../../../cms/index.ts';
import { conditionsCss } from '../../../../form/conditions-css.ts';
import { forEver } from '../../../../immutable.ts';

/** The style rules of a form version that show follow-up questions without script. */
export const GET: APIRoute = async ({ params }) => {
  // Conditions are the same in every language.
  const found = await publishedForm(params.slug ?? '', defaultLocale);
  if (found.kind === 'found' && found.value.hash === params.hash) {
    return forEver(conditionsCss(found.value), 'text/css; charset=utf-8');
  }
  return new Response(null, {
    status: found.kind === 'unavailable' ? 503 : 404,
    headers: { 'Cache-Control': 'no-store' },
  });
};
