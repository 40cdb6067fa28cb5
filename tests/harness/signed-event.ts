import { signedEvent as signed, type SignedEvent } from '../../scripts/services/signed-event.ts';

export { bounced, eventOf, type SignedEvent } from '../../scripts/services/signed-event.ts';

/** The secret by which events are signed in tests. */
export const EVENT_SECRET = `whsec_${Buffer.from('a-secret-of-the-mail-service-in-tests').toString('base64')}`;

/** An event as the mail service signs it, and as the site passes it on. */
export const signedEvent = (
  event: Parameters<typeof signed>[0],
  options: Partial<Parameters<typeof signed>[1]> = {},
): SignedEvent => signed(event, { secret: EVENT_SECRET, ...options });
