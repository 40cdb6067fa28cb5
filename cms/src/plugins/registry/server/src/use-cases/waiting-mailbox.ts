import { addToAudit } from '../../../../../audit/add-to-audit';
import { deleteMailboxChange, readMailboxChange } from '../store/mailbox-changes';
import { changeRecord } from './change-record';
import { letMailboxWait, type TooMany } from './let-mailbox-wait';
import type { OwnChangeContext } from './own-change-context';
import type { OwnerAtWork } from './owner-at-work';

type Asked = { documentId: string };

/** Mails a new link to the address that waits; the one before it can be used no more. */
export async function mailMailboxLinkAgain(
  context: OwnChangeContext,
  owner: OwnerAtWork,
  { documentId }: Asked,
): Promise<{ kind: 'done' | 'nothing-waits' } | TooMany | undefined> {
  return changeRecord(context, owner, documentId, async (trx, record) => {
    const waiting = await readMailboxChange(trx, record.id);
    if (!waiting) return { kind: 'nothing-waits' as const };
    const { address } = waiting;
    await letMailboxWait(context, trx, record, { address, at: context.now() });
    return { kind: 'done' as const };
  });
}

/** Keeps the address that a registration has: the one that waits is forgotten. To say it again does nothing. */
export async function keepMailbox(
  context: OwnChangeContext,
  owner: OwnerAtWork,
  { documentId }: Asked,
): Promise<{ kind: 'done' } | undefined> {
  return changeRecord(context, owner, documentId, async (trx, record) => {
    if (await deleteMailboxChange(trx, record.id)) {
      await addToAudit(trx, {
        at: context.now(),
        actor: owner.actor,
        action: 'registrant.mailbox-kept',
        subject: documentId,
        details: {},
      });
    }
    return { kind: 'done' as const };
  });
}
