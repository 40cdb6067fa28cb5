import { addAllToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import type { RowOutcome } from '../../../shared/importing';
import { importRow, type ImportForms, type MovedRegistrant } from '../domain/import-row';
import { readMovedRow, type MovedRow } from '../domain/moved-row';
import type { Db } from '../store/db';
import { addAllToHistory } from '../store/history';
import { insertRegistrants, listedAmong, lockPersons, numbersAmong } from '../store/registrants';

export type ImportContext = { db: Db; forms: ImportForms; now: () => Date };

/**
 * Makes registrants of rows from elsewhere, all in one transaction: the record, its history and its
 * audit row. Nobody gets mail. A row whose confirmation number is known changes nothing, so that the
 * same rows may come again. Someone who is listed already is kept aside until they are merged, as
 * when they register. Resolves to what became of each row, in their order.
 */
export async function importRegistrants(
  context: ImportContext,
  given: readonly unknown[],
): Promise<RowOutcome[]> {
  const now = context.now();
  const readings = given.map((row) => readMovedRow(row, now));
  const rows = readings.flatMap((reading) => (reading.kind === 'read' ? [reading.row] : []));
  const known = new Set(
    await numbersAmong(
      context.db,
      rows.map(({ confirmationNumber }) => confirmationNumber),
    ),
  );
  const registrants: MovedRegistrant[] = [];
  const judge = (row: MovedRow): RowOutcome | MovedRegistrant => {
    if (known.has(row.confirmationNumber)) return { kind: 'already-there' };
    const judged = importRow(context.forms, row, now);
    if (judged.kind === 'refused') return judged;
    known.add(row.confirmationNumber);
    registrants.push(judged.registrant);
    return judged.registrant;
  };
  const judged = readings.map((reading) =>
    reading.kind === 'read'
      ? judge(reading.row)
      : { kind: 'refused' as const, reasons: reading.reasons },
  );
  const statuses = await patiently(() =>
    context.db.transaction((trx) => record(trx, registrants, now)),
  );
  return judged.map((each) => {
    if ('kind' in each) return each;
    const status = statuses.get(each);
    return {
      kind: 'imported',
      gaps: each.gaps.map(({ question }) => question),
      isKeptAside: status === 'pending-merge',
      isWithdrawn: status === 'withdrawn',
    };
  });
}

type Status = MovedRegistrant['status'] | 'pending-merge';

async function record(
  trx: Db,
  registrants: readonly MovedRegistrant[],
  now: Date,
): Promise<ReadonlyMap<MovedRegistrant, Status>> {
  const keys = registrants.map(({ personKey }) => personKey);
  await lockPersons(trx, keys);
  const listed = new Set(await listedAmong(trx, keys));
  const statuses = new Map<MovedRegistrant, Status>();
  for (const registrant of registrants) {
    const { status, personKey } = registrant;
    const isSecond = status !== 'withdrawn' && listed.has(personKey);
    statuses.set(registrant, isSecond ? 'pending-merge' : status);
    if (status !== 'withdrawn') listed.add(personKey);
  }

  const ids = await insertRegistrants(
    trx,
    registrants.map((registrant) => ({
      ...registrant,
      status: statuses.get(registrant) ?? registrant.status,
      answeredVersion: registrant.formVersion,
    })),
  );
  const recorded = registrants.flatMap((registrant, index) => {
    const of = ids[index];
    return of
      ? [{ ...registrant, ...of, became: statuses.get(registrant) ?? registrant.status }]
      : [];
  });
  await addAllToHistory(
    trx,
    recorded.map(({ id, formVersion, answers, aside }) => ({
      registrantId: id,
      at: now,
      actor: 'import',
      cause: 'imported',
      version: formVersion,
      answeredVersion: formVersion,
      before: null,
      after: answers,
      superseded: aside,
    })),
  );
  await addAllToAudit(
    trx,
    recorded.map(({ documentId, became, formVersion, answers, gaps }) => ({
      at: now,
      actor: 'import',
      action: 'registrant.imported',
      subject: documentId,
      details: {
        status: became,
        version: formVersion,
        gaps: gaps.length,
        answers: digestOf(answers),
      },
    })),
  );
  return statuses;
}

const deadlock = '40P01';
const mostTries = 5;

/** Tries again when the database chose this transaction to end a deadlock; nothing of it was kept. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const isDeadlock = (error as { code?: unknown }).code === deadlock;
      if (!isDeadlock || tries === mostTries) throw error;
    }
  }
}
