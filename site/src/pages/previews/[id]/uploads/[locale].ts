import type { APIRoute } from 'astro';
import { cms } from '../../../../cms/index.ts';
import { serveUpload } from '../../../../features/upload/serve-upload.ts';

/** Has a file judged that staff choose in a preview. It is not kept. */
export const POST: APIRoute = ({ params, request, clientAddress, url }) =>
  serveUpload(cms, {
    form: { slug: '', preview: params['id'] ?? '' },
    locale: params['locale'] ?? '',
    request,
    clientAddress,
    origin: url.origin,
  });
