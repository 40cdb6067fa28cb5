import { createHmac, randomUUID } from 'node:crypto';

/** The secret by which events are signed in tests. */
export const EVENT_SECRET = `whsec_${Buffer.from('a-secret-of-the-mail-service-in-tests').toString('base64')}`;

type Event = { type: string; data: object };

export type SignedEvent = { id: string; timestamp: string; signature: string; payload: string };

/** An event as the mail service signs it, and as the site passes it on. */
export function signedEvent(
  event: Event,
  {
    id = `msg_${randomUUID()}`,
    at = new Date(),
    secret = EVENT_SECRET,
  }: { id?: string; at?: Date; secret?: string } = {},
): SignedEvent {
  const timestamp = String(Math.trunc(at.getTime() / 1000));
  const payload = JSON.stringify({ created_at: at.toISOString(), ...event });
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const digest = createHmac('sha256', key).update(`${id}.${timestamp}.${payload}`).digest('base64');
  return { id, timestamp, signature: `v1,${digest}`, payload };
}

/** What Resend tells of a mail. */
export const eventOf = (type: string, providerId: string, more: object = {}): Event => ({
  type: `email.${type}`,
  data: { email_id: providerId, created_at: new Date().toISOString(), ...more },
});

export const bounced = (providerId: string, type: 'Permanent' | 'Transient' = 'Permanent'): Event =>
  eventOf('bounced', providerId, {
    bounce: { type, subType: 'General', message: 'No such mailbox' },
  });
