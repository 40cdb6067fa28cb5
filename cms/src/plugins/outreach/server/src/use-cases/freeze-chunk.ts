import type { WhyLeftOut } from '../../../shared/campaigns';
import type { Recipient } from '../contract';
import { drawChunkNumber, insertChunk } from '../store/chunks';
import { findMessages } from '../store/campaigns-at-work';
import { holdWaiting, writeFrozen, writeLeftOut, type Waiting } from '../store/ledger';
import type { EngineContext } from './engine-context';

/** As many as the mail service takes in one request. */
const mostInChunk = 100;

type Judged = Waiting & ({ person: Recipient } | { because: WhyLeftOut });

/**
 * Puts the next recipients of a campaign into a chunk, with their mails as they will be sent. Who may
 * not be written to by now is left out. Resolves to whether there were any.
 */
export async function freezeChunk(context: EngineContext, campaignId: string): Promise<boolean> {
  const number = await drawChunkNumber(context.db, campaignId);
  if (number === undefined) return false;
  const messages = await findMessages(context.db, campaignId);
  return context.transaction(async (trx) => {
    const waiting = await holdWaiting(trx, campaignId, mostInChunk);
    if (waiting.length === 0) return false;
    const judged = await judge(context, trx, waiting);
    const leftOut = judged.filter((each) => 'because' in each);
    const written = judged.filter((each) => 'person' in each);
    if (leftOut.length > 0) await writeLeftOut(trx, campaignId, leftOut);
    if (written.length === 0) return true;
    const mails = [];
    for (const { registrant, language, person } of written) {
      const template = await context.mails.template({ id: campaignId, messages }, language);
      mails.push(context.mails.fill(template, { ...person, registrant: registrant ?? '' }));
    }
    await insertChunk(trx, { campaignId, number, payload: JSON.stringify(mails) });
    await writeFrozen(
      trx,
      { campaignId, number },
      written.map(({ position, person: { address } }) => ({ position, address })),
    );
    return true;
  });
}

/** Who may be written to now, and why others may not. */
async function judge(
  { audiences, refusals }: EngineContext,
  trx: EngineContext['db'],
  waiting: readonly Waiting[],
): Promise<Judged[]> {
  const people = await audiences.recipients(
    trx,
    waiting.flatMap(({ registrant }) => registrant ?? []),
  );
  const addresses = [...people.values()].map(({ address }) => address);
  const refused = new Map<string, WhyLeftOut>();
  for (const { because, among } of refusals) {
    for (const address of await among(trx, addresses)) refused.set(address, because);
  }
  return waiting.map((each) => {
    const person = each.registrant === undefined ? undefined : people.get(each.registrant);
    if (!person) return { ...each, because: 'gone' };
    const because = person.because ?? refused.get(person.address);
    return because === undefined ? { ...each, person } : { ...each, because };
  });
}
