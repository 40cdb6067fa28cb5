import { Resend } from 'resend';
import type { SendOutcome } from '../domain/next-step';

export type Message = {
  to: string;
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
  /** Asked to send the same id again, the service answers as it did before and sends nothing. */
  id: string;
};

export type SendMail = (message: Message) => Promise<SendOutcome>;

type ResendSettings = { apiKey: string; baseUrl: string | undefined; from: string };

const TIMEOUT_MS = 10_000;

/** Statuses by which Resend finds fault with the mail, not with us or the moment. */
const FAULTY = new Set([400, 413, 422]);

const secondsToWait = (headers: Record<string, string> | null): number | undefined => {
  const after = Number(headers?.['retry-after'] ?? headers?.['ratelimit-reset']);
  return Number.isFinite(after) && after > 0 ? Math.ceil(after) : undefined;
};

/** The one place that knows Resend. Its messages may quote addresses; only error names leave it. */
export const createMailSender = ({ apiKey, baseUrl, from }: ResendSettings): SendMail => {
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });

  return async ({ id, ...message }) => {
    const { data, error, headers } = await resend.emails.send(
      { from, ...message },
      { idempotencyKey: `outbox/${id}`, signal: AbortSignal.timeout(TIMEOUT_MS) },
    );
    if (error === null) return { kind: 'accepted', providerId: data.id };
    // It has this id with other words: an attempt whose answer was lost, before we changed them.
    if (error.name === 'invalid_idempotent_request') {
      return { kind: 'accepted', providerId: undefined };
    }
    return FAULTY.has(error.statusCode ?? 0)
      ? { kind: 'refused', errorName: error.name }
      : { kind: 'not-now', errorName: error.name, afterSeconds: secondsToWait(headers) };
  };
};
