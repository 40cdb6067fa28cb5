import type { MailQueue } from '../jobs/mail-queue';
import { findForgottenMail, type Db } from '../store/outbox';

type SweepContext = { db: Db; queue: Pick<MailQueue, 'wake'>; now: () => Date };

/** Wakes every mail whose job was lost, so that nothing that was promised stays unsent. */
export const wakeForgottenMail = async ({ db, queue, now }: SweepContext): Promise<void> => {
  for (const id of await findForgottenMail(db, now())) await queue.wake(id);
};
