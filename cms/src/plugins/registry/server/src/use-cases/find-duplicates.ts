import { describeAnswers, displayConfirmationNumber } from '@ehpr/form-schemas';
import type { ComparedPair, Pair, PairedRecord, Pairs } from '../../../shared/duplicates';
import { sameAnswer } from '../domain/changed-answers';
import type { Scope } from '../domain/visibility';
import type { Db } from '../store/db';
import { findPairs, findPairsOf, type FoundPair } from '../store/pairs';
import { readRecords, type StoredRecord } from '../store/records';
import { noteView } from './note-view';
import { formOfVersion, type RecordContext } from './record-context';
import type { StaffAtWork } from './staff-at-work';

/** As many as anyone works through before they look again. */
const mostAtOnce = 50;

/** Pairs of records that may be of one person, both of which the member of staff may see. */
export async function findDuplicates({ db }: RecordContext, staff: StaffAtWork): Promise<Pairs> {
  return told(db, staff, await findPairs(db, staff.scope, mostAtOnce + 1));
}

/** The pairs that one record is half of. */
export async function findDuplicatesOf(
  { db }: RecordContext,
  staff: StaffAtWork,
  documentId: string,
): Promise<Pairs> {
  return told(db, staff, await findPairsOf(db, staff.scope, documentId, { most: mostAtOnce + 1 }));
}

async function told(db: Db, { scope }: StaffAtWork, found: readonly FoundPair[]): Promise<Pairs> {
  const shown = found.slice(0, mostAtOnce);
  const ids = shown.flatMap(({ older, newer }) => [older, newer]);
  const records = new Map(
    (await readRecords(db, scope, ids)).map((record) => [record.documentId, record]),
  );
  return {
    pairs: shown.flatMap(({ older, newer, alike }): Pair[] => {
      const [one, other] = [records.get(older), records.get(newer)];
      return one && other ? [{ older: inBrief(one), newer: inBrief(other), alike }] : [];
    }),
    areMore: found.length > mostAtOnce,
  };
}

/** Which pair is asked for, in any order. */
export type AskedPair = { one: string; other: string };

/** What of two records is alike; nothing when they are not a pair, or not one to be seen. */
export async function likenessOf(
  db: Db,
  { scope }: { scope: Scope },
  { one, other }: AskedPair,
): Promise<FoundPair | undefined> {
  const [pair] = await findPairsOf(db, scope, one, { most: 1, other });
  return pair;
}

/** A pair side by side, each in the words of its own form version. Looking is noted of both. */
export async function comparePair(
  context: RecordContext,
  staff: StaffAtWork,
  asked: AskedPair & { look: string },
): Promise<ComparedPair | undefined> {
  const { db, forms } = context;
  const pair = await likenessOf(db, staff, asked);
  if (!pair) return undefined;
  const records = await readRecords(db, staff.scope, [pair.older, pair.newer]);
  const [older, newer] = [pair.older, pair.newer].map((id) =>
    records.find(({ documentId }) => documentId === id),
  );
  if (!older || !newer) return undefined;
  for (const { documentId } of [older, newer]) {
    await noteView(context, staff, { documentId, look: asked.look });
  }
  const sides = {
    older: describeAnswers(await formOfVersion(forms, older.formVersion), older.answers),
    newer: describeAnswers(await formOfVersion(forms, newer.formVersion), newer.answers),
  };
  const itemsOf = (steps: (typeof sides)['older']) =>
    new Map(steps.flatMap(({ items }) => items).map((item) => [String(item.path[0]), item]));
  const items = { older: itemsOf(sides.older), newer: itemsOf(sides.newer) };
  const shown = new Set<string>();
  // In the order of the newer one's form; what only the older one has comes with the same step.
  const steps = [...sides.newer, ...sides.older].map(({ key, title }) => ({
    key,
    title,
    rows: [sides.newer, sides.older]
      .flatMap((side) => side.find((step) => step.key === key)?.items ?? [])
      .map(({ path }) => String(path[0]))
      .filter((question) => !shown.has(question) && shown.add(question))
      .map((question) => ({
        key: question,
        label: items.newer.get(question)?.label ?? items.older.get(question)?.label ?? question,
        older: items.older.get(question)?.text ?? [],
        newer: items.newer.get(question)?.text ?? [],
        differs: !sameAnswer(older.answers[question], newer.answers[question]),
      })),
  }));
  return {
    older: inBrief(older),
    newer: inBrief(newer),
    alike: pair.alike,
    stamps: { older: older.updatedAt.toISOString(), newer: newer.updatedAt.toISOString() },
    steps: steps.filter(({ rows }) => rows.length > 0),
  };
}

function inBrief(record: StoredRecord): PairedRecord {
  return {
    documentId: record.documentId,
    confirmationNumber: displayConfirmationNumber(record.confirmationNumber),
    name: record.name,
    registeredAt: record.registeredAt.toISOString(),
    status: record.status.status,
  };
}
