import type { APIRoute } from 'astro';
import { contentFile } from '../../../cms/index.ts';
import { plainAnswer } from '../../../plain-answer.ts';

const pdf = 'application/pdf';

/** What browsers show by themselves, and which runs nothing; all else is saved. */
const shown: ReadonlySet<string> = new Set([
  pdf,
  'image/avif',
  'image/jpeg',
  'image/png',
  'image/svg+xml',
  'image/webp',
]);

/** Nothing of a file runs or loads anything. Browsers show no PDF in a sandbox, which has a viewer of its own. */
const policyFor = (type: string) =>
  ["default-src 'none'", "frame-ancestors 'none'", ...(type === pdf ? [] : ['sandbox'])].join('; ');

/** A file that a page offers, or the logo. Its address names its bytes, so that it never changes. */
export const GET: APIRoute = async ({ params }) => {
  const { digest = '', name = '' } = params;
  const found = await contentFile(digest);
  if (found.kind === 'absent') return plainAnswer(404, 'There is no such file.');
  if (found.kind === 'unavailable')
    return plainAnswer(503, 'The file cannot be given right now. Please try again in a minute.');
  const { type, content } = found.value;
  const isShown = shown.has(type);
  return new Response(content, {
    headers: {
      'Content-Type': isShown ? type : 'application/octet-stream',
      'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(name)}`,
      'Content-Security-Policy': policyFor(type),
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  });
};

/** As RFC 8187 wants it: `encodeURIComponent` leaves a few signs that it does not allow. */
const encodeName = (name: string) =>
  encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
