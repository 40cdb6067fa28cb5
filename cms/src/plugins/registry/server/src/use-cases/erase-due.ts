import { addToAudit } from '../../../../../audit/add-to-audit';
import { mayErase, mostUnasked } from '../domain/retention';
import type { Db } from '../store/db';
import {
  holdErasing,
  holdYears,
  readErasingState,
  settleErasing,
  type Erased,
} from '../store/erasing-state';
import { countPersons, personsUnconfirmedSince } from '../store/persons-due';
import { blankOldExtracts } from '../store/traces';
import { erasePerson } from './erase-person';
import { countDue, isNewPeriod, keptFor, type ErasingContext } from './erasing-context';

/** Persons who are looked up at one time. */
const batchSize = 200;

/**
 * Erases whoever is due, each in a transaction of their own, so that a run which breaks off leaves
 * whole persons. When more are due than are erased unasked, it erases nobody and waits for an
 * administrator. A period that was set today counts from tomorrow, so that a mistake can be put right.
 */
export async function eraseDue(context: ErasingContext): Promise<void> {
  const { db, now } = context;
  const { years, setAt, confirmed } = await readErasingState(db);
  if (isNewPeriod(context, setAt) && !confirmed) return;
  const { since } = await keptFor(context, db, years);
  const due = await countDue(db, since);
  const most = mostUnasked(await countPersons(db));
  if (!mayErase(due, { most, confirmed }, now())) {
    return waitForAdministrator(context, { due, most });
  }
  const erased = await erasePersons(context, { years, keptSince: since });
  await context.transaction((trx) => endRun(context, trx, { erased, years, since }));
}

async function waitForAdministrator(
  context: ErasingContext,
  { due, most }: { due: number; most: number },
): Promise<void> {
  const at = context.now();
  await context.transaction(async (trx) => {
    const hasBegun = await holdErasing(trx, due, at);
    if (!hasBegun) return;
    await addToAudit(trx, {
      at,
      actor: 'system',
      action: 'registrants.erasing-held',
      subject: 'erasing',
      details: { persons: due, most },
    });
  });
  context.warn(
    `Nobody was erased: ${due} persons are due, and more than ${most} are not erased before an ` +
      'administrator confirms it on the page Erasing',
  );
}

async function erasePersons(
  context: ErasingContext,
  due: { years: number; keptSince: Date },
): Promise<Erased> {
  const all: Erased = { persons: 0, registrations: 0, mails: 0, notes: 0, files: 0 };
  let after = '';
  for (;;) {
    const batch = await personsUnconfirmedSince(context.db, due.keptSince, {
      after,
      limit: batchSize,
    });
    for (const { key, isDeployed } of batch) {
      after = key;
      if (isDeployed) continue;
      const erased = await erasePerson(context, { key, ...due }).catch((error: unknown) =>
        context.report('A person could not be erased, and stays whole until the next run', error),
      );
      if (erased) for (const what of kinds) all[what] += erased[what];
    }
    if (batch.length < batchSize) return all;
  }
}

const kinds = ['persons', 'registrations', 'mails', 'notes', 'files'] as const;

type Run = { erased: Erased; years: number; since: Date };

async function endRun(
  { now, mailbag }: ErasingContext,
  trx: Db,
  { erased, years, since }: Run,
): Promise<void> {
  // A period that was set meanwhile is not judged by what this run found.
  const isCurrent = (await holdYears(trx)) === years;
  const extracts = isCurrent ? await blankOldExtracts(trx, since) : 0;
  if (isCurrent) await mailbag.eraseOld(trx, since);
  if (isCurrent && (await countDue(trx, since)) === 0) await settleErasing(trx);
  if (erased.persons + extracts === 0) return;
  await addToAudit(trx, {
    at: now(),
    actor: 'system',
    action: 'registrants.erased',
    subject: 'erasing',
    details: { ...erased, extracts, years },
  });
}
