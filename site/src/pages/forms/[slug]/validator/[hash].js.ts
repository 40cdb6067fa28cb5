import type { APIRoute } from 'astro';
import { validatorModule } from '../../../../cms/index.ts';
import { forEver } from '../../../../immutable.ts';

/** The validator module of a form version, from the site's own origin, as its policy demands. */
export const GET: APIRoute = async ({ params }) => {
  const found = await validatorModule(params.slug ?? '', params.hash ?? '');
  if (found.kind === 'found') return forEver(found.value, 'text/javascript; charset=utf-8');
  return new Response(null, {
    status: found.kind === 'absent' ? 404 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
};
