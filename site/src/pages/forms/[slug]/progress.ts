import type { APIRoute } from 'astro';
import { hearOfStep } from '../../../features/steps-reached/index.ts';

/** Hears that someone reached a step of a form. Nothing says who, and nobody waits for the answer. */
export const POST: APIRoute = async ({ params, request, clientAddress }) => {
  const headers = { 'Cache-Control': 'no-store' };
  // Only a page of this site can send it: other origins would have to ask first, and none is let.
  if (request.headers.get('content-type') !== 'application/json') {
    return new Response(null, { status: 415, headers });
  }
  const body = await request.text().catch(() => '');
  const taken = await hearOfStep(params.slug ?? '', body, clientAddress);
  const statuses = { taken: 204, unknown: 400, 'too-many': 429 };
  return new Response(null, { status: statuses[taken.kind], headers });
};
