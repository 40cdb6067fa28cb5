import { Resend } from 'resend';
import type { ChunkAnswer } from '../domain/chunk-step';
import { needsStaff, secondsToWait, troubleOf } from '../domain/mail-answer';
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

/**
 * Hands a chunk over, as it was frozen. Asked again under the same key, the service answers as it did
 * before and sends nothing. Never throws.
 */
export type SendChunk = (chunk: {
  key: string;
  payload: string;
}) => Promise<{ answer: ChunkAnswer; waitSeconds: number | undefined }>;

export type MailClient = { send: SendMail; sendChunk: SendChunk };

type ResendSettings = { apiKey: string; baseUrl: string | undefined; from: string };

const TIMEOUT_MS = 10_000;

/** The one place that knows Resend. Its messages may quote addresses; only error names leave it. */
export const createMailClient = ({ apiKey, baseUrl, from }: ResendSettings): MailClient => {
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });

  return {
    async send({ id, ...message }) {
      const { data, error, headers } = await resend.emails.send(
        { from, ...message },
        { idempotencyKey: `outbox/${id}`, signal: AbortSignal.timeout(TIMEOUT_MS) },
      );
      if (error === null) return { kind: 'accepted', providerId: data.id };
      const trouble = troubleOf({ status: error.statusCode, name: error.name });
      // It has this id with other words: an attempt whose answer was lost, before we changed them.
      if (trouble === 'other-words') return { kind: 'accepted', providerId: undefined };
      if (trouble === 'faulty') return { kind: 'refused', errorName: error.name };
      const afterSeconds = needsStaff(trouble)
        ? undefined
        : secondsToWait(headers, { refused: true, now: new Date() });
      return { kind: 'not-now', errorName: error.name, afterSeconds };
    },

    async sendChunk({ key, payload }) {
      try {
        // Not `batch.send`, which writes the mails anew: what is sent is what was frozen.
        const { data, error, headers } = await resend.post<unknown>(
          '/emails/batch',
          JSON.parse(payload) as unknown,
          {
            idempotencyKey: key,
            headers: { 'x-batch-validation': 'permissive' },
            signal: AbortSignal.timeout(TIMEOUT_MS),
          },
        );
        return {
          answer: error === null ? taken(data) : refusal(error.statusCode, error.name),
          waitSeconds: secondsToWait(headers, { refused: error !== null, now: new Date() }),
        };
      } catch (error) {
        const name = error instanceof Error ? error.name : 'unknown';
        return { answer: refusal(null, name), waitSeconds: undefined };
      }
    },
  };
};

/** What is not of the form that Resend's answers have may come from whatever stands before it. */
const refusal = (status: unknown, name: unknown): ChunkAnswer => ({
  kind: 'refused',
  status: typeof status === 'number' ? status : null,
  name: typeof name === 'string' && /^\w{1,60}$/u.test(name) ? name : 'unknown',
});

function taken(body: unknown): ChunkAnswer {
  const { data, errors = [] } = (body ?? {}) as { data?: unknown; errors?: unknown };
  if (!Array.isArray(data) || !Array.isArray(errors)) return refusal(null, 'unreadable_answer');
  const ids = data.map((mail: { id?: unknown } | null) => mail?.id);
  if (!ids.every((id) => typeof id === 'string')) return refusal(null, 'unreadable_answer');
  const refused = errors.map((fault: { index?: unknown } | null) => Number(fault?.index ?? NaN));
  return { kind: 'taken', ids, refused };
}
