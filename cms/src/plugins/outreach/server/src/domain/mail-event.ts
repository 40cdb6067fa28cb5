import { z } from 'zod';

/** What the mail service can tell of a mail that it took. */
export type MailEventKind = 'failed' | 'delivered' | 'bounced' | 'complained';

/** What it told, with why, as a code, and when that happened. */
export type MailEvent = { kind: MailEventKind; reason: string | undefined; at: Date };

/** Where a mail stands that the mail service took. */
export type MailStanding = { kind: 'sent' | MailEventKind; reason: string | undefined; at: Date };

export type MailEventReading =
  | { kind: 'told'; event: MailEvent; providerId: string }
  /** Of something that nothing here follows from. */
  | { kind: 'ignored' }
  | { kind: 'malformed' };

const signed = z.object({ type: z.string().max(100) });

const day = (text: string) => Date.parse(text);
/** Some moments come as PostgreSQL writes them: with a space, and with hours alone as the zone. */
const momentOf = (text: string): number => {
  const plain = day(text);
  return Number.isNaN(plain) ? day(text.replace(' ', 'T').replace(/([+-]\d\d)$/u, '$1:00')) : plain;
};
const moment = z
  .string()
  .max(50)
  .transform((text) => new Date(momentOf(text)))
  .refine((at) => at.getTime() > day('2000-01-01') && at.getTime() < day('2200-01-01'));

const told = z.object({
  type: z.enum([
    'email.delivered',
    'email.bounced',
    'email.complained',
    'email.failed',
    'email.suppressed',
  ]),
  created_at: moment,
  data: z.object({
    email_id: z.string().regex(/^[\w-]{1,100}$/u),
    bounce: z.object({ type: z.string().max(100).optional() }).nullish(),
    failed: z.object({ reason: z.string().max(1000).optional() }).nullish(),
  }),
});
type Told = z.output<typeof told>;
const types: ReadonlySet<string> = new Set(told.shape.type.options);

/** Reads what the mail service sent, once it is known to be from it. */
export function readMailEvent(payload: unknown): MailEventReading {
  const some = signed.safeParse(payload);
  if (!some.success) return { kind: 'malformed' };
  if (!types.has(some.data.type)) return { kind: 'ignored' };
  const read = told.safeParse(payload);
  if (!read.success) return { kind: 'malformed' };
  const { created_at: at, data } = read.data;
  return { kind: 'told', event: { ...meaningOf(read.data), at }, providerId: data.email_id };
}

function meaningOf({ type, data }: Told): Pick<MailEvent, 'kind' | 'reason'> {
  switch (type) {
    case 'email.delivered':
      return { kind: 'delivered', reason: undefined };
    case 'email.bounced':
      return { kind: 'bounced', reason: bounceOf(data.bounce?.type) };
    case 'email.complained':
      return { kind: 'complained', reason: undefined };
    case 'email.failed':
      return { kind: 'failed', reason: codeOf(data.failed?.reason) };
    case 'email.suppressed':
      return { kind: 'failed', reason: 'suppressed' };
  }
}

function bounceOf(type = ''): string {
  if (type === 'Permanent') return 'permanent';
  return type === 'Transient' ? 'temporary' : 'undetermined';
}

/** A reason can be words with an address in them: only a code is kept. */
const codeOf = (reason = ''): string => (/^\w{1,60}$/u.test(reason) ? reason : 'unknown');

const ranks: Record<MailStanding['kind'], number> = {
  sent: 0,
  failed: 1,
  delivered: 2,
  bounced: 3,
  complained: 4,
};
const bounces = ['temporary', 'undetermined', 'permanent'];

/**
 * Where a mail stands once an event of it is known. The one that says more stands, and of two that say
 * the same the earlier, so that it does not matter in which order they come, or how often.
 */
export function standingAfter(before: MailStanding, event: MailEvent): MailStanding {
  return compare(before, event) >= 0 ? before : event;
}

function compare(one: MailStanding, other: MailStanding): number {
  const weight = ({ kind, reason = '' }: MailStanding) =>
    10 * ranks[kind] + (kind === 'bounced' ? bounces.indexOf(reason) : 0);
  const byWeight = weight(one) - weight(other);
  if (byWeight !== 0) return byWeight;
  const byTime = other.at.getTime() - one.at.getTime();
  if (byTime !== 0) return byTime;
  // Only so that it is always the same one.
  return (other.reason ?? '').localeCompare(one.reason ?? '');
}

export type BlockedBecause = 'bounced' | 'complained';

/** Why nothing more is sent to an address after an event of a mail to it, if that is so. */
export function blockedBy({ kind, reason }: MailEvent): BlockedBecause | undefined {
  if (kind === 'complained') return 'complained';
  const isForGood =
    (kind === 'bounced' && reason === 'permanent') ||
    // The mail service itself sends nothing there any more.
    (kind === 'failed' && reason === 'suppressed');
  return isForGood ? 'bounced' : undefined;
}
