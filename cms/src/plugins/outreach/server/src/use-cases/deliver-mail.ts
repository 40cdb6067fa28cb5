import type { Mail } from '../domain/outgoing-mail';
import { nextStep, type SendOutcome } from '../domain/next-step';
import type { MailQueue } from '../jobs/mail-queue';
import type { renderMail } from '../mail/render-mail';
import type { SendMail } from '../mail/resend-client';
import type { Sealing } from '../../../../../sealing/sealing';
import { holdMailService, secondsToMailService } from '../store/mail-service';
import { findBlocked } from '../store/blocked-addresses';
import { applyEvents } from './apply-events';
import { findQueuedMail, recordAttempt, type Db, type StoredMail } from '../store/outbox';

export type DeliveryContext = {
  db: Db;
  queue: Pick<MailQueue, 'wake'>;
  sealing: Pick<Sealing, 'open'>;
  render: (mail: Mail) => ReturnType<typeof renderMail>;
  send: SendMail;
  now: () => Date;
};

/** A template that breaks, or a service that hangs, is one more reason to try again. */
const attempt = async (
  { render, send, sealing }: DeliveryContext,
  id: string,
  { mail, sealed }: StoredMail,
): Promise<SendOutcome> => {
  try {
    const whole = {
      ...mail,
      ...(sealed !== undefined && { secret: sealing.open(sealed) }),
    } as Mail;
    return await send({ id, to: mail.to, ...(await render(whole)) });
  } catch (error) {
    const errorName = error instanceof Error ? error.name : 'unknown';
    return { kind: 'not-now', errorName, afterSeconds: undefined };
  }
};

/** Where mail came back for good, nothing is sent, whoever asked for it. */
const attemptUnlessBlocked = async (
  context: DeliveryContext,
  id: string,
  queued: StoredMail,
): Promise<SendOutcome> => {
  const [blocked] = await findBlocked(context.db, [queued.mail.to], 'bounced');
  return blocked === undefined
    ? attempt(context, id, queued)
    : { kind: 'refused', errorName: 'address_blocked' };
};

/** Hands a mail of the outbox to the mail service and records what came of it. */
export const deliverMail = async (context: DeliveryContext, id: string): Promise<void> => {
  const { db, queue, now } = context;
  const queued = await findQueuedMail(db, id);
  if (queued === undefined) return;
  const seconds = await secondsToMailService(db);
  if (seconds !== undefined) return queue.wake(id, Math.ceil(seconds));
  const outcome = await attemptUnlessBlocked(context, id, queued);
  if (outcome.kind === 'not-now' && outcome.afterSeconds !== undefined) {
    await holdMailService(db, outcome.afterSeconds);
  }
  const step = nextStep(outcome, queued, now());
  await db.transaction(async (trx) => {
    await recordAttempt(trx, id, step, now());
    if (step.kind === 'sent' && step.providerId !== undefined) {
      await applyEvents(trx, [step.providerId]);
    }
  });
  if (step.kind === 'again') await queue.wake(id, step.inSeconds);
};
