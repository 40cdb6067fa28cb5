import { createHmac, randomUUID } from 'node:crypto';

type Event = { type: string; data: object };

/** What the mail service's webhook carries: its three headers, and its body as it is signed. */
export type SignedEvent = { id: string; timestamp: string; signature: string; payload: string };

/** An event as the mail service signs it. Its secret is `whsec_` and a key in base 64. */
export function signedEvent(
  event: Event,
  {
    id = `msg_${randomUUID()}`,
    at = new Date(),
    secret,
  }: { id?: string; at?: Date; secret: string },
): SignedEvent {
  const timestamp = String(Math.trunc(at.getTime() / 1000));
  const payload = JSON.stringify({ created_at: at.toISOString(), ...event });
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const digest = createHmac('sha256', key).update(`${id}.${timestamp}.${payload}`).digest('base64');
  return { id, timestamp, signature: `v1,${digest}`, payload };
}

/** What the mail service tells of a mail. */
export const eventOf = (type: string, providerId: string, more: object = {}): Event => ({
  type: `email.${type}`,
  data: { email_id: providerId, created_at: new Date().toISOString(), ...more },
});

const bounces = {
  Permanent: { subType: 'General', message: 'No such mailbox' },
  Transient: { subType: 'MailboxFull', message: 'The mailbox is full' },
};

export const bounced = (
  providerId: string,
  type: keyof typeof bounces = 'Permanent',
  more: object = {},
): Event => eventOf('bounced', providerId, { bounce: { type, ...bounces[type] }, ...more });
