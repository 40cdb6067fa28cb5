import type { APIRoute } from 'astro';
import { cms } from '../../../../cms/index.ts';
import { conditionsCss } from '../../../../form/conditions-css.ts';
import { defaultLocale } from '@ehpr/form-schemas';

/** The style rules of a preview that show follow-up questions without script. */
export const GET: APIRoute = async ({ params }) => {
  const found = await cms.preview(params.id ?? '', defaultLocale);
  const headers = { 'Cache-Control': 'no-store' };
  if (found.kind !== 'found') {
    return new Response(null, { status: found.kind === 'absent' ? 404 : 503, headers });
  }
  return new Response(conditionsCss(found.value.form), {
    headers: { ...headers, 'Content-Type': 'text/css; charset=utf-8' },
  });
};
