import { addToAudit } from '../../../../../audit/add-to-audit';
import type { MessageFault } from '../../../../../message/message';
import type { AskTest } from '../../../shared/preview';
import { faultsOf } from '../domain/message-faults';
import type { Sender } from './campaign-context';
import { findSeen } from './read-campaign';
import type { WordsContext } from './words-context';

export type TestOutcome =
  | { kind: 'on-its-way' }
  | { kind: 'faulty'; faults: MessageFault[] }
  | { kind: 'too-many'; retryAfterSeconds: number };

/** Sends a campaign, as it was saved last, to the member of staff who asks: filled in for nobody who exists. */
export async function sendTest(
  context: WordsContext,
  sender: Sender & { email: string },
  { id, locale }: AskTest & { id: string },
): Promise<TestOutcome | undefined> {
  const campaign = await findSeen(context, sender, id);
  if (!campaign) return undefined;
  const language = campaign.messages[locale] ? locale : 'en';
  const message = campaign.messages[language] ?? campaign.messages.en;
  const faults = faultsOf(campaign.messages).filter((fault) => fault.locale === language);
  if (faults.length > 0) return { kind: 'faulty', faults };
  return context.transaction(async (trx) => {
    const counted = await context.testLimit.count(trx, sender.actor);
    if (counted.kind === 'too-many') return counted;
    await context.outbox.enqueue(trx, {
      template: 'campaign-test',
      to: sender.email,
      locale: language,
      cause: `campaign-test/${context.drawId()}`,
      values: { message },
    });
    await addToAudit(trx, {
      at: context.now(),
      actor: sender.actor,
      action: 'campaign.tested',
      subject: id,
      details: { language },
    });
    return { kind: 'on-its-way' };
  });
}
