import type { MailRefusal } from '../contract';
import { isAskedFor, type Mail } from '../domain/outgoing-mail';
import type { MailQueue } from '../jobs/mail-queue';
import type { Sealing } from '../../../../../sealing/sealing';
import { insertMail, type Db } from '../store/outbox';

type EnqueueContext = {
  queue: Pick<MailQueue, 'wakeIn'>;
  sealing: Pick<Sealing, 'seal'>;
  refusals: readonly MailRefusal[];
};

/**
 * Sends a mail if, and only if, the caller's transaction commits; once for each cause. One that nobody
 * asked for is left out where its address takes none.
 */
export const enqueueMail = async (
  { queue, sealing, refusals }: EnqueueContext,
  trx: Db,
  mail: Mail,
): Promise<void> => {
  if (!isAskedFor(mail.template)) {
    for (const refusal of refusals) {
      if ((await refusal.among(trx, [mail.to])).length > 0) return;
    }
  }
  const sealed = 'secret' in mail ? sealing.seal(mail.secret) : undefined;
  const id = await insertMail(trx, { mail, sealed });
  if (id !== undefined) await queue.wakeIn(trx, id);
};
