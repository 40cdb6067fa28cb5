import { backOff } from './back-off';

/** What became of one attempt to hand a mail to the mail service. */
export type SendOutcome =
  | { kind: 'accepted'; providerId: string | undefined }
  /** The mail itself is at fault: it will never be accepted. */
  | { kind: 'refused'; errorName: string }
  | { kind: 'not-now'; errorName: string; afterSeconds: number | undefined };

export type NextStep =
  | { kind: 'sent'; providerId: string | undefined }
  | { kind: 'failed'; errorName: string }
  | { kind: 'again'; errorName: string; inSeconds: number };

/**
 * The mail service remembers for 24 hours what it was asked to send. An attempt after that could
 * send twice, so we give up well before.
 */
const GIVE_UP_AFTER_HOURS = 20;
const LONGEST_WAIT_SECONDS = 3600;

/** What to do with a mail after an attempt. */
export const nextStep = (
  outcome: SendOutcome,
  mail: { attempts: number; createdAt: Date },
  now: Date,
): NextStep => {
  if (outcome.kind === 'accepted') return { kind: 'sent', providerId: outcome.providerId };
  const { errorName } = outcome;
  if (outcome.kind === 'refused') return { kind: 'failed', errorName };
  const inSeconds = Math.max(
    outcome.afterSeconds ?? 0,
    backOff(mail.attempts, LONGEST_WAIT_SECONDS),
  );
  const hours = (now.getTime() + inSeconds * 1000 - mail.createdAt.getTime()) / 3_600_000;
  return hours > GIVE_UP_AFTER_HOURS
    ? { kind: 'failed', errorName }
    : { kind: 'again', errorName, inSeconds };
};
