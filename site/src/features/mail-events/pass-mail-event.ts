import type { CmsClient } from '../../cms/client.ts';
import { plainAnswer } from '../../plain-answer.ts';
import { textWithin } from '../../text-within.ts';

/** More than what the mail service tells of one mail. */
const mostBytes = 64 * 1024;

/**
 * Passes on what the mail service says became of a mail, as it came: the CMS looks at the signature. The
 * mail service says again what is not answered with success, so that nothing is lost while the CMS is
 * away.
 */
export async function passMailEvent(
  cms: Pick<CmsClient, 'mailEvent'>,
  request: Request,
): Promise<Response> {
  const id = request.headers.get('svix-id') ?? '';
  const timestamp = request.headers.get('svix-timestamp') ?? '';
  const signature = request.headers.get('svix-signature') ?? '';
  if ([id, timestamp, signature].includes('')) return plainAnswer(400, 'This is not signed.');
  // The signature is of every letter.
  const payload = await textWithin(request, mostBytes);
  if (payload === 'too-large') return plainAnswer(413, 'This is more than an event holds.');
  if (payload === undefined) return plainAnswer(400, 'This is no text in UTF-8.');
  const passed = await cms.mailEvent({ id, timestamp, signature, payload: payload.text });
  switch (passed.kind) {
    case 'done':
      return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
    case 'refused':
      return plainAnswer(passed.status, passed.message);
    default:
      return plainAnswer(503, 'That did not work just now. Send it again.');
  }
}
