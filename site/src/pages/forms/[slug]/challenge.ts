import type { APIRoute } from 'astro';
import { cms } from '../../../cms/index.ts';

/** A challenge of the CMS, passed on from the site's own origin. */
export const GET: APIRoute = async ({ params }) => {
  const found = await cms.challenge(params.slug ?? '');
  const headers = { 'Cache-Control': 'no-store' };
  if (found.kind === 'found') return Response.json(found.value, { headers });
  return new Response(null, { status: found.kind === 'absent' ? 404 : 503, headers });
};
