import { todayIn } from '@ehpr/form-schemas';
import type { DryRun, Erasing } from '../../../shared/erasing';
import { mostUnasked } from '../domain/retention';
import { readErased, readErasingState } from '../store/erasing-state';
import { countPersons, personsUnconfirmedSince, type Person } from '../store/persons-due';
import { readRecords } from '../store/records';
import { countNotes, countOldExtracts, mailboxesOf, mailboxesOfNobodyElse } from '../store/traces';
import { isNewPeriod, keptFor, type ErasingContext } from './erasing-context';
import type { StaffAtWork } from './staff-at-work';

/** Registrations that are shown of those who would go. */
const mostShown = 20;

/** Where erasing stands, and what it would erase now. */
export async function tellErasing(context: ErasingContext, staff: StaffAtWork): Promise<Erasing> {
  const { db, timeZone } = context;
  const { years, setAt, held, confirmed } = await readErasingState(db);
  return {
    years,
    timeZone,
    isNew: isNewPeriod(context, setAt),
    ...(held && { held: { at: held.at.toISOString(), persons: held.persons } }),
    ...(confirmed && {
      confirmed: { at: confirmed.at.toISOString(), persons: confirmed.persons },
    }),
    dryRun: await dryRun(context, staff, years),
    erased: await readErased(db),
  };
}

/**
 * What would be erased now if data were kept for so many years. It is read in a transaction that can
 * change nothing.
 */
export function dryRun(
  context: ErasingContext,
  { scope }: StaffAtWork,
  years: number,
): Promise<DryRun> {
  const { db, mailbag, traces, timeZone } = context;
  return db.transaction(
    async (trx) => {
      const { day, since } = await keptFor(context, trx, years);
      const unconfirmed = await personsUnconfirmedSince(trx, since);
      const due = unconfirmed.filter(({ isDeployed }) => !isDeployed);
      const ids = due.flatMap((person) => person.ids);
      const documentIds = due.flatMap((person) => person.documentIds);
      const numbers = due.flatMap((person) => person.numbers);
      const mailboxes = await mailboxesOfNobodyElse(trx, await mailboxesOf(trx, ids), ids);
      const shown = await readRecords(trx, scope, documentIds.slice(0, mostShown));
      return {
        years,
        keptSince: day,
        persons: due.length,
        registrations: ids.length,
        byYear: byYear(due, timeZone),
        mails: await mailbag.count(trx, { subjects: documentIds, mailboxes }),
        notes: await countNotes(trx, ids),
        files: await traces.count(trx, numbers),
        extracts: await countOldExtracts(trx, since),
        deployed: unconfirmed.length - due.length,
        first: shown.map(({ documentId, confirmationNumber }) => ({
          documentId,
          confirmationNumber,
        })),
        most: mostUnasked(await countPersons(trx)),
      };
    },
    { readOnly: true },
  );
}

function byYear(persons: readonly Person[], timeZone: string): DryRun['byYear'] {
  const counts = new Map<number, number>();
  for (const { lastConfirmedAt } of persons) {
    const year = Number(todayIn(timeZone, lastConfirmedAt).slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .map(([year, count]) => ({ year, persons: count }))
    .sort((one, other) => one.year - other.year);
}
