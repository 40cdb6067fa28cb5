import { findSender, markUnknownTold } from '../store/unknown-chunks';
import type { EngineContext } from './engine-context';

/**
 * Tells whose campaign it is, by mail, and Slack that staff have to say what became of mails; once for
 * each campaign, if the transaction commits in which they became unknown.
 */
export async function tellOfUnknown(
  { queue, outbox }: Pick<EngineContext, 'queue' | 'outbox'>,
  trx: EngineContext['db'],
  campaign: string,
): Promise<void> {
  if (!(await markUnknownTold(trx, campaign))) return;
  const sender = await findSender(trx, campaign);
  if (sender !== undefined) {
    await outbox.enqueue(trx, {
      template: 'campaign-unknown',
      cause: `campaign/${campaign}`,
      to: sender,
      locale: 'en',
      values: { campaign },
    });
  }
  await queue.alertIn(trx, { campaign, because: 'unknown' });
}
