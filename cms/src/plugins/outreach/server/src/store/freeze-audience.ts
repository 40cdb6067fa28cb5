import type { Knex } from 'knex';
import type { WhyLeftOut } from '../../../shared/campaigns';
import type { MessageLocale } from '../../../../../message/message';
import type { Audience } from '../contract';
import type { Db } from './outbox';

/** Those whom an audience means, with the addresses that nothing is sent to. */
const meant = (db: Db, audience: Audience): Knex.QueryBuilder =>
  db
    .from(audience.everyone(db).as('everyone'))
    .leftJoin('registry.blocked_address as blocked', 'blocked.mailbox', 'everyone.mailbox');

const because = `coalesce(everyone.because, case when blocked.mailbox is not null then 'address-blocked' end)`;

/** Those of an audience who would be written to now, as `everyone`. */
export const writtenTo = (db: Db, audience: Audience): Knex.QueryBuilder =>
  meant(db, audience).whereRaw(`${because} is null`);

export type AudienceCounts = {
  count: number;
  byLanguage: Partial<Record<MessageLocale, number>>;
  leftOut: Partial<Record<WhyLeftOut, number>>;
};

/** How many of an audience would be written to now, and how many would not, and why. */
export async function countAudience(db: Db, audience: Audience): Promise<AudienceCounts> {
  const rows: { because: WhyLeftOut | null; language: MessageLocale; count: string }[] =
    await meant(db, audience)
      .groupByRaw('1, 2')
      .select(db.raw(`${because} as because`), 'everyone.language')
      .count('* as count');
  const counts: AudienceCounts = { count: 0, byLanguage: {}, leftOut: {} };
  for (const { because: why, language, count } of rows) {
    const more = Number(count);
    if (why === null) {
      counts.count += more;
      counts.byLanguage[language] = (counts.byLanguage[language] ?? 0) + more;
    } else {
      counts.leftOut[why] = (counts.leftOut[why] ?? 0) + more;
    }
  }
  return counts;
}

/** Writes a row of the ledger for everyone of an audience who is to be written to; resolves to their number. */
export async function freezeAudience(
  trx: Db,
  { campaignId, audience, at }: { campaignId: string; audience: Audience; at: Date },
): Promise<number> {
  const { sql, bindings } = writtenTo(trx, audience)
    .select(
      trx.raw('?::uuid', [campaignId]),
      trx.raw('row_number() over (order by everyone.registered)'),
      'everyone.registrant',
      'everyone.language',
      trx.raw('?::timestamptz', [at]),
    )
    .toSQL();
  const { rowCount } = await trx.raw(
    `insert into registry.campaign_recipient (campaign_id, position, registrant, language, at) ${sql}`,
    [...bindings],
  );
  // Until PostgreSQL knows of the new rows it reads all of them for each chunk.
  await trx.raw('analyze registry.campaign_recipient');
  return Number(rowCount);
}
