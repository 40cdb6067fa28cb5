import { Undone } from './change-record';
import type { Db } from '../store/db';
import { writeMailboxChange } from '../store/mailbox-changes';
import type { StoredRecord } from '../store/records';
import { digestOfText } from './digest-of-text';
import type { OwnChangeContext } from './own-change-context';

/** How long a new address can be confirmed. */
export const mailboxHours = 24;

export type TooMany = { kind: 'too-many'; retryAfterSeconds: number };

/**
 * Lets an address wait until its mailbox confirms it by the link that is mailed there, in the caller's
 * transaction. Asked for too often, all that the transaction did is undone.
 */
export async function letMailboxWait(
  { outbox, drawToken, mailboxLimit }: OwnChangeContext,
  trx: Db,
  record: StoredRecord,
  { address, at }: { address: string; at: Date },
): Promise<void> {
  const { id, documentId, language } = record;
  const counted = await mailboxLimit.count(trx, documentId);
  if (counted.kind === 'too-many') throw new Undone<TooMany>(counted);
  const token = drawToken();
  const expiresAt = new Date(at.getTime() + mailboxHours * 3_600_000);
  await writeMailboxChange(trx, id, { address, digest: digestOfText(token), expiresAt });
  await outbox.enqueue(trx, {
    template: 'new-mailbox-link',
    cause: `new-mailbox/${at.toISOString()}/${documentId}`,
    to: address,
    locale: language,
    values: {},
    secret: token,
  });
}
