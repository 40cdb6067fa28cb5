import type { MailOfPeople } from '../contract';
import type { Db } from './outbox';

const table = 'registry.campaign_recipient';

const ofPeople = (db: Db, { subjects, mailboxes }: MailOfPeople) =>
  db(table).whereRaw('(registrant = any(?::text[]) or lower(address) = any(?::text[]))', [
    [...subjects],
    [...mailboxes],
  ]);

/** How many mails of campaigns are to people. */
export async function countInLedger(db: Db, people: MailOfPeople): Promise<number> {
  const row = await ofPeople(db, people).count<{ count: string }[]>('* as count').first();
  return Number(row?.count ?? 0);
}

/**
 * Takes people out of the ledger, whose rows stay and say what became of the mail to somebody. A chunk
 * with them that was never handed over is taken apart; of one that may have been, the mails go when it
 * is known what became of it, within a day. Resolves to the number of rows.
 */
export async function blankInLedger(trx: Db, people: MailOfPeople): Promise<number> {
  const frozen: { campaign_id: string; chunk: number }[] = await ofPeople(trx, people)
    .where({ state: 'frozen' })
    .distinct('campaign_id', 'chunk');
  for (const { campaign_id, chunk } of frozen) {
    const untried: unknown[] = await trx('registry.campaign_chunk')
      .where({ campaign_id, number: chunk, state: 'open' })
      .whereNull('uncertain_since')
      .forUpdate()
      .select('number');
    if (untried.length === 0) continue;
    await trx(table)
      .where({ campaign_id, chunk, state: 'frozen' })
      .update({ state: 'waiting', chunk: null, address: null, at: trx.raw('now()') });
    await trx('registry.campaign_chunk').where({ campaign_id, number: chunk }).delete();
  }
  return ofPeople(trx, people).update({ registrant: null, address: null });
}
