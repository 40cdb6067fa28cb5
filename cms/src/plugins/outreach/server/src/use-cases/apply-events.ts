import { blockedBy, standingAfter } from '../domain/mail-event';
import { blockAddress } from '../store/blocked-addresses';
import {
  findEvents,
  holdMails,
  holdTaken,
  writeStanding,
  type KeptEvent,
} from '../store/mail-events';
import type { Db } from '../store/outbox';

/**
 * Applies what the mail service told of some mails before its answer said what it calls them. Call it
 * in the transaction that writes these names, after they are written.
 */
export async function applyEvents(trx: Db, providerIds: readonly string[]): Promise<void> {
  if (providerIds.length === 0) return;
  await holdMails(trx, providerIds);
  await apply(trx, await findEvents(trx, providerIds));
}

/** Has events say where their mails stand, and stops mail to the addresses that it must not go to. */
export async function apply(trx: Db, events: readonly KeptEvent[]): Promise<void> {
  if (events.length === 0) return;
  const mails = await holdTaken(
    trx,
    events.map(({ providerId }) => providerId),
  );
  for (const mail of mails) {
    const told = events.filter(({ providerId }) => providerId === mail.providerId);
    const after = told.reduce(standingAfter, mail.standing);
    if (after !== mail.standing) await writeStanding(trx, mail, after);
    for (const event of told) {
      const because = blockedBy(event);
      if (because === undefined || mail.address === undefined) continue;
      await blockAddress(trx, { address: mail.address, because, since: event.at });
    }
  }
}
