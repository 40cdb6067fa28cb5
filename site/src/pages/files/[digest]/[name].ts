import type { APIRoute } from 'astro';
import { cms } from '../../../cms/index.ts';
import { plainAnswer } from '../../../plain-answer.ts';

/** What browsers show by themselves, and which runs nothing; all else is saved. */
const shown: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/avif',
  'image/jpeg',
  'image/png',
  'image/svg+xml',
  'image/webp',
]);

/** A file that a page offers, or the logo. Its address names its bytes, so that it never changes. */
export const GET: APIRoute = async ({ params }) => {
  const { digest = '', name = '' } = params;
  const found = await cms.contentFile(digest);
  if (found.kind === 'absent') return plainAnswer(404, 'There is no such file.');
  if (found.kind === 'unavailable')
    return plainAnswer(503, 'The file cannot be given right now. Please try again in a minute.');
  const type = found.value.type || 'application/octet-stream';
  const how = shown.has(type) ? 'inline' : 'attachment';
  return new Response(found.value, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${how}; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
};
