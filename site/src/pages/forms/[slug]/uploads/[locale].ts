import type { APIRoute } from 'astro';
import { cms } from '../../../../cms/index.ts';
import { serveUpload } from '../../../../features/upload/serve-upload.ts';

/** Takes a file that the island of a form sends as soon as it is chosen. */
export const POST: APIRoute = ({ params, request, clientAddress, url }) =>
  serveUpload(cms, {
    form: { slug: params['slug'] ?? '' },
    locale: params['locale'] ?? '',
    request,
    clientAddress,
    origin: url.origin,
  });
