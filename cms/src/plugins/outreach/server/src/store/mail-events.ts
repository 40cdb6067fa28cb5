import type { MailEvent, MailEventKind, MailStanding } from '../domain/mail-event';
import type { Db } from './outbox';

export type KeptEvent = MailEvent & { providerId: string };

/**
 * Has some mails to itself, by what the mail service calls them, until the transaction ends. Whoever
 * writes these names and whoever writes what is told of them do it after each other, so that neither
 * misses what the other wrote.
 */
export async function holdMails(trx: Db, providerIds: readonly string[]): Promise<void> {
  await trx.raw(
    `select pg_advisory_xact_lock(key) from (
       select hashtextextended(id, 5) as key from unnest(?::text[]) as id order by key) as keys`,
    [[...providerIds]],
  );
}

/** Keeps an event; `false` where it is kept already. */
export async function insertEvent(
  trx: Db,
  { id, providerId, kind, reason, at, receivedAt }: KeptEvent & { id: string; receivedAt: Date },
): Promise<boolean> {
  const rows: unknown[] = await trx('registry.mail_event')
    .insert({
      id,
      kind,
      provider_id: providerId,
      reason: reason ?? null,
      at,
      received_at: receivedAt,
    })
    .onConflict('id')
    .ignore()
    .returning('id');
  return rows.length > 0;
}

export async function findEvents(trx: Db, providerIds: readonly string[]): Promise<KeptEvent[]> {
  const rows: Record<string, unknown>[] = await trx('registry.mail_event')
    .whereRaw('provider_id = any(?::text[])', [[...providerIds]])
    .select('provider_id', 'kind', 'reason', 'at');
  return rows.map((row) => ({
    providerId: String(row['provider_id']),
    kind: row['kind'] as MailEventKind,
    reason: (row['reason'] as string | null) ?? undefined,
    at: row['at'] as Date,
  }));
}

/** Forgets what was told before a moment. What followed from it stays. */
export async function forgetEvents(db: Db, before: Date): Promise<void> {
  await db('registry.mail_event').where('received_at', '<', before).delete();
}

/** A mail that the mail service took: of a campaign, or one of its own. */
export type TakenMail = {
  providerId: string;
  isOfCampaign: boolean;
  /** Nothing once whom it went to is erased. */
  address: string | undefined;
  standing: MailStanding;
};

/** The mails that the mail service knows by some names, held until the transaction ends. */
export async function holdTaken(trx: Db, providerIds: readonly string[]): Promise<TakenMail[]> {
  const ofCampaigns: Row[] = await trx('registry.campaign_recipient')
    .whereRaw('provider_id = any(?::text[])', [[...providerIds]])
    .orderBy('provider_id')
    .forUpdate()
    .select('provider_id', 'address', 'state', 'reason', 'at');
  const single: Row[] = await trx('registry.outbox')
    .whereRaw('provider_id = any(?::text[])', [[...providerIds]])
    .orderBy('provider_id')
    .forUpdate()
    .select({
      provider_id: 'provider_id',
      address: 'to_address',
      state: trx.raw(`coalesce(outcome, 'sent')`),
      reason: 'outcome_reason',
      at: trx.raw('coalesce(outcome_at, sent_at, created_at)'),
    });
  return [
    ...ofCampaigns.map((row) => ({ ...takenOf(row), isOfCampaign: true })),
    ...single.map((row) => ({ ...takenOf(row), isOfCampaign: false })),
  ];
}

type Row = Record<string, unknown>;

const takenOf = (row: Row) => ({
  providerId: String(row['provider_id']),
  address: (row['address'] as string | null) ?? undefined,
  standing: {
    kind: row['state'] as MailStanding['kind'],
    reason: (row['reason'] as string | null) ?? undefined,
    at: row['at'] as Date,
  },
});

/** Writes where a mail stands. */
export async function writeStanding(
  trx: Db,
  { providerId, isOfCampaign }: Pick<TakenMail, 'providerId' | 'isOfCampaign'>,
  {
    kind,
    reason = null,
    at,
  }: Omit<MailStanding, 'reason'> & { reason?: string | undefined | null },
): Promise<void> {
  const found = trx(isOfCampaign ? 'registry.campaign_recipient' : 'registry.outbox').where({
    provider_id: providerId,
  });
  await (isOfCampaign
    ? found.update({ state: kind, reason, at })
    : found.update({ outcome: kind, outcome_reason: reason, outcome_at: at }));
}
