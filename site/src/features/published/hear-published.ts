import { createHash, timingSafeEqual } from 'node:crypto';
import { plainAnswer } from '../../plain-answer.ts';
import { textWithin } from '../../text-within.ts';

/** Nothing that is said in it matters: who says it does. */
const mostBytes = 4 * 1024;

/**
 * Hears from the CMS, which signs with the secret that both know, that something was published. It is
 * answered at once: what was published is loaded meanwhile, and however many say so, once more at most.
 */
export async function hearPublished(
  { secret, refresh }: { secret: string | undefined; refresh: () => Promise<void> },
  request: Request,
): Promise<Response> {
  if (!secret || !isBearer(secret, request.headers.get('authorization') ?? '')) {
    const refused = plainAnswer(401, 'This is for the CMS, which signs with SITE_WEBHOOK_SECRET.');
    refused.headers.set('WWW-Authenticate', 'Bearer');
    return refused;
  }
  if ((await textWithin(request, mostBytes)) === 'too-large') {
    return plainAnswer(413, 'This is more than there is to say.');
  }
  void refresh();
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
}

/** In a time that tells nothing of the secret. */
function isBearer(secret: string, authorization: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(`Bearer ${secret}`), digest(authorization));
}
