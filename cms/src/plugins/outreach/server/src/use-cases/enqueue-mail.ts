import type { Mail } from '../domain/outgoing-mail';
import type { MailQueue } from '../jobs/mail-queue';
import { insertMail, type Db } from '../store/outbox';

/** Sends a mail if, and only if, the caller's transaction commits; once for each cause. */
export const enqueueMail = async (
  { queue }: { queue: Pick<MailQueue, 'wakeIn'> },
  trx: Db,
  mail: Mail,
): Promise<void> => {
  const id = await insertMail(trx, mail);
  if (id !== undefined) await queue.wakeIn(trx, id);
};
