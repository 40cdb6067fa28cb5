import type { RecipientState, WhyLeftOut } from '../../../shared/campaigns';
import type { MessageLocale } from '../../../../../message/message';
import type { MailResult } from '../domain/chunk-step';
import { holdState } from './campaigns-at-work';
import type { Db } from './outbox';

export type Waiting = { position: number; registrant: string | undefined; language: MessageLocale };

const table = 'registry.campaign_recipient';
type Rows = { rows: Record<string, unknown>[] };

/**
 * The next recipients of a campaign that is going out and who are in no chunk, held until the
 * transaction ends. Those whom another worker holds are passed over.
 */
export async function holdWaiting(trx: Db, campaignId: string, most: number): Promise<Waiting[]> {
  if ((await holdState(trx, campaignId)) !== 'sending') return [];
  const { rows } = await trx.raw<Rows>(
    `select position, registrant, language from ${table}
     where campaign_id = ? and state = 'waiting' order by position limit ?
     for update skip locked`,
    [campaignId, most],
  );
  return rows.map((row) => ({
    position: Number(row['position']),
    registrant: (row['registrant'] as string | null) ?? undefined,
    language: row['language'] as MessageLocale,
  }));
}

/** Puts recipients into a chunk, each with the address that it is sent to. */
export async function writeFrozen(
  trx: Db,
  { campaignId, number }: { campaignId: string; number: number },
  recipients: readonly { position: number; address: string }[],
): Promise<void> {
  await trx.raw(
    `update ${table} recipient set state = 'frozen', chunk = ?, address = given.address, at = now()
     from unnest(?::int[], ?::text[]) as given (position, address)
     where recipient.campaign_id = ? and recipient.position = given.position`,
    [
      number,
      recipients.map(({ position }) => position),
      recipients.map(({ address }) => address),
      campaignId,
    ],
  );
}

/** Notes whom nothing is sent to after all, and why. */
export async function writeLeftOut(
  trx: Db,
  campaignId: string,
  recipients: readonly { position: number; because: WhyLeftOut }[],
): Promise<void> {
  await trx.raw(
    `update ${table} recipient set state = 'left-out', reason = given.because, at = now()
     from unnest(?::int[], ?::text[]) as given (position, because)
     where recipient.campaign_id = ? and recipient.position = given.position`,
    [
      recipients.map(({ position }) => position),
      recipients.map(({ because }) => because),
      campaignId,
    ],
  );
}

/** Writes what became of the mails of a chunk, in their order. */
export async function writeResults(
  trx: Db,
  { campaignId, number }: { campaignId: string; number: number },
  results: readonly MailResult[],
): Promise<void> {
  await trx.raw(
    `update ${table} recipient
     set state = given.state, reason = given.reason, provider_id = given.provider_id, at = now()
     from (select position, row_number() over (order by position) as place from ${table}
       where campaign_id = ? and chunk = ?) as mail
     join unnest(?::text[], ?::text[], ?::text[]) with ordinality
       as given (state, reason, provider_id, place) on given.place = mail.place
     where recipient.campaign_id = ? and recipient.position = mail.position`,
    [
      campaignId,
      number,
      results.map(({ state }) => state),
      results.map((result) => (result.state === 'failed' ? result.reason : null)),
      results.map((result) => (result.state === 'sent' ? result.providerId : null)),
      campaignId,
    ],
  );
}

/** Moves everyone of a campaign who is in a state to another, of one chunk or of all; resolves to their number. */
export async function moveRecipients(
  trx: Db,
  of: { campaignId: string; from: RecipientState; chunk?: number },
  to: RecipientState,
): Promise<number> {
  return trx(table)
    .where({
      campaign_id: of.campaignId,
      state: of.from,
      ...(of.chunk !== undefined && { chunk: of.chunk }),
    })
    .update({
      state: to,
      at: trx.raw('now()'),
      // Who waits is in no chunk.
      ...(to === 'waiting' && { chunk: null, address: null }),
    });
}
