import { displayConfirmationNumber, keysOf, type Locale } from '@ehpr/form-schemas';
import type { Outbox } from '../../../../outreach/server/src/contract';
import type { Merged, MergeAsked } from '../../../shared/duplicates';
import type { Done } from '../../../shared/record';
import type { ComparedRow, OwnMerge, OwnSide } from '../../../shared/own-merges';
import { sameAnswer } from '../domain/changed-answers';
import { mayBeDisowned, mergesOf } from '../domain/own-merges';
import { ownAnswers } from '../domain/own-answers';
import { handOnSessions } from '../store/merging';
import { readOwnRecords, type StoredRecord } from '../store/records';
import { chooseForSession } from '../store/sign-in';
import { disownRegistration } from './disown-registration';
import type { AskedPair } from './find-duplicates';
import { mergeRegistrants, type HeldPair, type JustMerged } from './merge-registrants';
import type { OwnerAtWork } from './owner-at-work';
import { formOfVersion, presentForm, type RecordContext } from './record-context';
import { tellApart } from './tell-apart';

/**
 * Shows the owner of a mailbox a registration beside the one that it is to be merged with; nothing when
 * it is not one of theirs, or is to be merged with none.
 */
export async function readOwnMerge(
  context: RecordContext,
  { scope }: OwnerAtWork,
  { documentId, locale }: { documentId: string; locale: Locale },
): Promise<OwnMerge | undefined> {
  const records = await readOwnRecords(context.db, scope);
  const other = mergesOf(records).get(documentId);
  const [older, newer] = records.filter((record) =>
    [documentId, other].includes(record.documentId),
  );
  if (other === undefined || !older || !newer) return undefined;
  const held = { older, newer };
  const rows = await compare(context, held, locale);
  const differs = ({ key }: ComparedRow) => !sameAnswer(older.answers[key], newer.answers[key]);
  return {
    name: newer.name,
    other,
    older: inBrief(older),
    newer: inBrief(newer),
    stamps: { older: older.updatedAt.toISOString(), newer: newer.updatedAt.toISOString() },
    differing: rows.filter(differs),
    same: rows.filter((row) => !differs(row)),
    mayBeDisowned: mayBeDisowned(newer),
  };
}

/** Every question that either of a pair answered, in the order and the words of the present form. */
async function compare(
  { forms, now }: RecordContext,
  { older, newer }: HeldPair,
  locale: Locale,
): Promise<ComparedRow[]> {
  const present = await presentForm(forms, locale);
  const validate = forms.validatorOf(present);
  const told = async ({ formVersion, answers }: StoredRecord) => {
    const seen = await formOfVersion(forms, formVersion, locale);
    const { steps, earlier } = ownAnswers({ seen, present, answers, validate, now: now() });
    const items = [...steps.flatMap((step) => step.items), ...earlier];
    return new Map(items.map((item) => [String(item.path[0]), item]));
  };
  const words = { older: await told(older), newer: await told(newer) };
  const answered = new Set([...words.newer.keys(), ...words.older.keys()]);
  const inOrder = new Set([...keysOf(present), ...answered]);
  return [...inOrder]
    .filter((key) => answered.has(key))
    .map((key) => {
      const item = words.newer.get(key) ?? words.older.get(key);
      return {
        key,
        label: item?.label ?? key,
        ...(item?.untranslated && { untranslated: item.untranslated }),
        older: words.older.get(key)?.text ?? [],
        newer: words.newer.get(key)?.text ?? [],
      };
    });
}

const inBrief = ({
  documentId,
  confirmationNumber,
  registeredAt,
  status,
}: StoredRecord): OwnSide => ({
  documentId,
  confirmationNumber: displayConfirmationNumber(confirmationNumber),
  registeredAt: registeredAt.toISOString(),
  status: status.status,
});

/**
 * Merges two registrations of one person on behalf of the owner of their mailbox, as staff merge them,
 * and mails which questions of the earlier one were answered anew. Their sessions go on with what both
 * became. To merge again what was merged does nothing.
 */
export async function mergeOwnRegistrations(
  context: RecordContext & { outbox: Outbox },
  owner: OwnerAtWork,
  { pair, asked, locale }: { pair: AskedPair; asked: MergeAsked; locale: Locale },
): Promise<Merged | undefined> {
  const merged = await mergeRegistrants(context, owner, {
    pair,
    asked,
    locale,
    alongside: async (trx, just) => {
      const { stays, goes, at } = just;
      await handOnSessions(trx, { from: goes.id, to: stays.id });
      await context.outbox.enqueue(trx, {
        template: 'registrations-merged',
        cause: `merged/${goes.documentId}/${at.getTime()}/${stays.documentId}`,
        to: owner.mailbox,
        locale,
        values: { questions: await answeredAnew(context, just, locale) },
      });
    },
  });
  if (merged?.kind === 'merged') await openFirstOf(context, owner, pair);
  return merged;
}

/** Keeps that two registrations of a mailbox are of two people, and opens the earlier one. */
export async function tellOwnApart(
  context: RecordContext,
  owner: OwnerAtWork,
  pair: AskedPair,
): Promise<Done | undefined> {
  const done = await tellApart(context, owner, pair);
  if (done?.kind === 'done') await openFirstOf(context, owner, pair);
  return done;
}

/** Takes out the later one of two registrations, which someone else entered, and opens the earlier one. */
export async function disownOwn(
  context: RecordContext,
  owner: OwnerAtWork,
  pair: AskedPair,
): Promise<Done | undefined> {
  const done = await disownRegistration(context, owner, pair);
  if (done?.kind === 'done') await openFirstOf(context, owner, pair);
  return done;
}

/** Makes the session be about the first of a pair, or what both became: it was about to settle them. */
async function openFirstOf(
  { db }: RecordContext,
  { scope, sessionId }: OwnerAtWork,
  { one, other }: AskedPair,
): Promise<void> {
  const records = await readOwnRecords(db, scope);
  const first = records.find(({ documentId }) => documentId === one || documentId === other);
  if (first) await chooseForSession(db, sessionId, first.id);
}

/** The questions whose answers are other ones than the earlier registration had, as they are worded. */
async function answeredAnew(
  context: RecordContext,
  { held, answers, form }: JustMerged,
  locale: Locale,
): Promise<string[]> {
  const merged = { ...held.newer, answers, formVersion: form.version };
  const rows = await compare(context, { older: held.older, newer: merged }, locale);
  return rows
    .filter(({ key }) => !sameAnswer(held.older.answers[key], answers[key]))
    .map(({ label }) => label);
}
