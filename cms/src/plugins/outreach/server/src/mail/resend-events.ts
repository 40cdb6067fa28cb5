import { Resend } from 'resend';

/** A webhook as it came: its headers, and its body to the letter. */
export type SignedEvent = { id: string; timestamp: string; signature: string; payload: string };

export type Verified =
  { kind: 'verified'; payload: unknown } | { kind: 'forged' | 'too-old' | 'malformed' };

/** Says whether a webhook is from the mail service, is fresh, and holds JSON. */
export type VerifyEvent = (sent: SignedEvent) => Verified;

export const createEventVerifier = ({
  apiKey,
  webhookSecret,
}: {
  apiKey: string;
  webhookSecret: string;
}): VerifyEvent => {
  const { webhooks } = new Resend(apiKey);
  return ({ payload, ...headers }) => {
    try {
      return { kind: 'verified', payload: webhooks.verify({ payload, headers, webhookSecret }) };
    } catch (error) {
      // The signature is looked at before the body is read.
      if (error instanceof SyntaxError) return { kind: 'malformed' };
      const isLate = error instanceof Error && error.message.includes('timestamp too');
      return { kind: isLate ? 'too-old' : 'forged' };
    }
  };
};
