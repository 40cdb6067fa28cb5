import type { Mail } from '../domain/outgoing-mail';
import type { MailQueue } from '../jobs/mail-queue';
import type { Sealing } from '../../../../../sealing/sealing';
import { insertMail, type Db } from '../store/outbox';

type EnqueueContext = { queue: Pick<MailQueue, 'wakeIn'>; sealing: Pick<Sealing, 'seal'> };

/** Sends a mail if, and only if, the caller's transaction commits; once for each cause. */
export const enqueueMail = async (
  { queue, sealing }: EnqueueContext,
  trx: Db,
  mail: Mail,
): Promise<void> => {
  const sealed = 'secret' in mail ? sealing.seal(mail.secret) : undefined;
  const id = await insertMail(trx, { mail, sealed });
  if (id !== undefined) await queue.wakeIn(trx, id);
};
