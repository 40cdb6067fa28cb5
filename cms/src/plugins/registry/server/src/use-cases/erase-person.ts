import { todayIn } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { isDue } from '../domain/retention';
import type { Db } from '../store/db';
import { insertErasedAddresses } from '../store/erased-addresses';
import { countErased, holdYears, type Erased } from '../store/erasing-state';
import { holdRegistrations, idsOfPerson } from '../store/persons-due';
import { lockPerson } from '../store/registrants';
import {
  countNotes,
  deleteRegistrations,
  deleteSearchesFor,
  deleteSignIns,
  forgetInOtherHistories,
  mailboxesOf,
  mailboxesOfNobodyElse,
  tryMailbox,
} from '../store/traces';
import type { ErasingContext } from './erasing-context';

type Due = { key: string; years: number; keptSince: Date };

/**
 * Erases all that the registry has of one person, or nothing: when they are not due, any more or at all;
 * when the period was changed; and when somebody signs in to their mailbox at that moment. What is left
 * is counted. Done twice, by whomever, it is done once.
 */
export function erasePerson(
  context: ErasingContext,
  { key, years, keptSince }: Due,
): Promise<Erased | undefined> {
  return context.transaction(async (trx) => {
    if ((await holdYears(trx)) !== years) return undefined;
    const ids = await idsOfPerson(trx, key);
    const held = await holdRegistrations(trx, ids);
    await lockPerson(trx, key);
    // They may have registered again, or been merged, before they were held.
    const isWhole = (await idsOfPerson(trx, key)).join() === held.map(({ id }) => id).join();
    if (!isWhole || !isDue(held, keptSince)) return undefined;
    const mailboxes = await mailboxesOf(trx, ids);
    for (const mailbox of mailboxes) if (!(await tryMailbox(trx, mailbox))) return undefined;

    const at = context.now();
    const numbers = held.map(({ number }) => number);
    const documentIds = held.map(({ documentId }) => documentId);
    const free = await mailboxesOfNobodyElse(trx, mailboxes, ids);
    const erased: Erased = {
      persons: 1,
      registrations: held.length,
      notes: await countNotes(trx, ids),
      mails: await context.mailbag.erase(trx, { subjects: documentIds, mailboxes: free }),
      files: await context.traces.erase(trx, numbers),
    };
    await deleteSignIns(trx, { ids, mailboxes: free });
    for (const mailbox of free) await context.eraseAccount(mailbox);
    await forgetInOtherHistories(trx, numbers);
    const named = held.map(({ number, ...each }) => ({ ...each, confirmationNumber: number }));
    await deleteSearchesFor(trx, named);
    await deleteRegistrations(trx, ids);
    await insertErasedAddresses(trx, free.map(context.digestOfMailbox), at);
    await keepCounts(context, trx, {
      erased,
      documentIds,
      at,
      registered: held.map((each) => each.registeredAt),
    });
    return erased;
  });
}

type Counted = {
  erased: Erased;
  documentIds: readonly string[];
  at: Date;
  registered: readonly Date[];
};

async function keepCounts(
  { timeZone }: ErasingContext,
  trx: Db,
  { erased, documentIds, at, registered }: Counted,
): Promise<void> {
  const first = new Date(Math.min(...registered.map((each) => each.getTime())));
  const registeredYear = Number(todayIn(timeZone, first).slice(0, 4));
  await countErased(trx, { ...erased, day: todayIn(timeZone, at), registeredYear });
  const { persons: _one, ...details } = erased;
  for (const subject of documentIds) {
    await addToAudit(trx, { at, actor: 'system', action: 'registrant.erased', subject, details });
  }
}
