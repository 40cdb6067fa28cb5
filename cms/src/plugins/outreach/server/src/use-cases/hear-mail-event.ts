import { readMailEvent } from '../domain/mail-event';
import type { SignedEvent, VerifyEvent } from '../mail/resend-events';
import { holdMails, insertEvent } from '../store/mail-events';
import type { Db } from '../store/outbox';
import { apply } from './apply-events';

export type HearingContext = {
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  verify: VerifyEvent;
  now(): Date;
};

export type Heard =
  /** It is kept and applied, or was before, or nothing follows from it. */
  { kind: 'heard' } | { kind: 'forged' } | { kind: 'too-old' } | { kind: 'malformed' };

/**
 * Hears what became of a mail from the mail service: keeps it and applies it, in one transaction, once.
 * Of a mail that is not known yet, it is applied when it is.
 */
export async function hearMailEvent(
  { transaction, verify, now }: HearingContext,
  sent: SignedEvent,
): Promise<Heard> {
  const verified = verify(sent);
  if (verified.kind !== 'verified') return verified;
  const reading = readMailEvent(verified.payload);
  if (reading.kind === 'malformed') return reading;
  if (reading.kind === 'ignored') return { kind: 'heard' };
  const { providerId, event } = reading;
  return transaction(async (trx) => {
    await holdMails(trx, [providerId]);
    const kept = { ...event, id: sent.id, providerId, receivedAt: now() };
    if (await insertEvent(trx, kept)) await apply(trx, [kept]);
    return { kind: 'heard' };
  });
}
