import { sameAnswer } from '../domain/changed-answers';
import { defaultLocale, type Answers, type Locale, type PublishedForm } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import type { MergeAsked, Merged, Side } from '../../../shared/duplicates';
import { digestOf } from '../../../../../audit/digest-of';
import {
  chosenAnswers,
  credentialsAfterMerging,
  sideThatStays,
  statusAfterMerging,
} from '../domain/merged-record';
import { sees, type Scope } from '../domain/visibility';
import { addChange } from '../store/changes';
import type { Db } from '../store/db';
import { findHome } from '../store/home';
import { handOnStanding } from '../store/merging';
import { handOnToldApart } from '../store/pairs';
import {
  holdRecords,
  readRecord,
  writeCredentials,
  writeStatus,
  type StoredRecord,
} from '../store/records';
import { lockPersons } from '../store/registrants';
import { changedSince, momentOfChange, Undone, undoable } from './change-record';
import { likenessOf, type AskedPair } from './find-duplicates';
import type { Changer } from './give-status';
import { judgeCorrection } from './judge-correction';
import { letWaitingIn } from './let-waiting-in';
import { keptOf, putAnswers } from './put-answers';
import { formOfVersion, presentForm, type RecordContext } from './record-context';
import { registeredAlready } from './registered-already';

export type HeldPair = Record<Side, StoredRecord>;

/** What became of a pair, for what else is to happen in the same transaction. */
export type JustMerged = {
  held: HeldPair;
  stays: StoredRecord;
  goes: StoredRecord;
  form: PublishedForm;
  answers: Answers;
  at: Date;
};

/**
 * Merges two records of one person: one stays, with the answers that were chosen, and leads to the
 * history, the numbers, the notes and the mails of both. All of it in one transaction; two who merge
 * the same pair merge it once. Nothing when they are not a pair in the scope of whoever asks.
 */
export async function mergeRegistrants(
  context: RecordContext,
  who: Changer,
  {
    pair,
    asked,
    locale = defaultLocale,
    alongside = () => Promise.resolve(),
  }: {
    pair: AskedPair;
    asked: MergeAsked;
    /** In whose words it is said what is wrong. */
    locale?: Locale;
    alongside?: (trx: Db, merged: JustMerged) => Promise<void>;
  },
): Promise<Merged | undefined> {
  const { db } = context;
  return undoable(() =>
    db.transaction(async (trx): Promise<Merged | undefined> => {
      const held = await holdPair(trx, who, pair);
      if (!held) return mergedOutOfSight(trx, who, pair);
      const { older, newer } = held;
      if (older.mergedInto === newer.documentId) return mergedBefore(newer);
      if (newer.mergedInto === older.documentId) return mergedBefore(older);
      if (!(await isPairOf(trx, who, pair))) return undefined;
      for (const side of ['older', 'newer'] as const) {
        const changed = await changedSince(trx, held[side], asked.stamps[side]);
        if (changed) return changed;
      }
      return merge(context, trx, { who, held, choices: asked.choices, locale, alongside });
    }),
  );
}

/** Both records of a pair, by who registered first, which nobody else changes meanwhile. */
export async function holdPair(
  trx: Db,
  { scope }: { scope: Scope },
  { one, other }: AskedPair,
): Promise<HeldPair | undefined> {
  const [older, newer] = await holdRecords(trx, scope, [one, other]);
  return older && newer && { older, newer };
}

/**
 * Whether two records are a pair that somebody may settle: staff any that is alike, the owner of a
 * mailbox those of one person.
 */
export async function isPairOf(
  trx: Db,
  { scope }: { scope: Scope },
  pair: AskedPair,
): Promise<boolean> {
  const found = await likenessOf(trx, { scope }, pair);
  if (!found) return false;
  return scope.kind !== 'mailbox' || found.alike.includes('person');
}

type Work = {
  who: Changer;
  held: HeldPair;
  choices: MergeAsked['choices'];
  locale: Locale;
  alongside: (trx: Db, merged: JustMerged) => Promise<void>;
};

async function merge(
  context: RecordContext,
  trx: Db,
  { who, held, choices, locale, alongside }: Work,
): Promise<Merged> {
  const { older, newer } = held;
  const side = sideThatStays({ older: older.isListed, newer: newer.isListed });
  const stays = held[side];
  const goes = side === 'older' ? newer : older;
  const judged = await judgeMerged(context, held, { choices, locale });
  if (judged.kind === 'wrong-answers') return judged;
  const { form, answers } = judged;

  const kept = keptOf(judged, [stays, goes]);
  const at = momentOfChange(context.now(), stays, goes);
  const { actor, scope } = who;
  const credentials = credentialsAfterMerging(stays.credentials, goes.credentials);
  const keys = [kept.personKey, stays.personKey, goes.personKey];
  await lockPersons(trx, keys);
  // First, so that nobody is listed twice, not even for a moment.
  const merged = { status: { status: 'merged' } as const, at, mergedInto: stays.documentId };
  await writeStatus(trx, goes.id, merged);
  const { id } = stays;
  const taken = await registeredAlready(trx, scope, { id, personKey: kept.personKey });
  if (taken && stays.isListed) throw new Undone<Merged>(taken);
  // Beside a third registration of the person that is listed, it goes on waiting.
  const isByOwner = scope.kind === 'mailbox';
  const status = taken
    ? stays.status
    : statusAfterMerging(stays.status, goes.status, { isByOwner });
  await putAnswers(trx, stays, { kept, at });
  await writeStatus(trx, id, { status, at });
  await writeCredentials(trx, id, { credentials, at });
  await handOnStanding(trx, { from: goes.id, to: id, confirmedAt: isByOwner ? at : undefined });
  await handOnToldApart(trx, goes.id, id);
  for (const personKey of new Set(keys)) await letWaitingIn(trx, who, { personKey, at });

  await addChange(trx, {
    registrantId: id,
    at,
    actor,
    version: form.version,
    cause: 'merged',
    answeredVersion: stays.answeredVersion,
    beforeVersion: stays.formVersion,
    before: stays.answers,
    after: answers,
    other: goes.confirmationNumber,
  });
  const sides = { registrantId: id, at, actor, version: form.version };
  if (!sameAnswer(stays.status, status)) {
    await addChange(trx, { ...sides, cause: 'status', before: stays.status, after: status });
  }
  if (!sameAnswer(stays.credentials, credentials)) {
    const change = { before: stays.credentials, after: credentials };
    await addChange(trx, { ...sides, cause: 'credentials', ...change });
  }
  for (const record of [stays, goes]) {
    await addToAudit(trx, {
      at,
      actor,
      action: 'registrant.merged',
      subject: record.documentId,
      details: {
        stays: stays.documentId,
        goes: goes.documentId,
        before: digestOf(record.answers),
        after: digestOf(answers),
      },
    });
  }
  await alongside(trx, { held, stays, goes, form, answers, at });
  const seen = { deployAnywhere: kept.core.deployAnywhere === true, regions: kept.regions };
  const stillSeen = scope.kind === 'mailbox' || sees(scope, seen);
  return { kind: 'merged', documentId: stays.documentId, stillSeen };
}

/**
 * The answers that were chosen. Those of one of the two as a whole were judged when they were given,
 * and keep their form version; a mixture is judged as corrections are.
 */
async function judgeMerged(
  { forms, now }: RecordContext,
  { older, newer }: HeldPair,
  { choices, locale }: Pick<Work, 'choices' | 'locale'>,
) {
  const chosen = chosenAnswers({ older: older.answers, newer: newer.answers }, choices);
  const whole = [newer, older].find(({ answers }) => sameAnswer(answers, chosen));
  if (whole) {
    const form = await formOfVersion(forms, whole.formVersion);
    return { kind: 'valid', form, answers: whole.answers, gaps: whole.gaps } as const;
  }
  const form = await presentForm(forms, locale);
  const held = [newer.answers, older.answers];
  const judged = judgeCorrection({ forms, form, now: now() }, chosen, held);
  return judged.kind === 'valid' ? { ...judged, form } : judged;
}

/** Somebody merged them before, and whoever asks sees only what they live on in. */
async function mergedOutOfSight(
  trx: Db,
  { scope }: Changer,
  { one, other }: AskedPair,
): Promise<Merged | undefined> {
  const home = one === other ? undefined : await findHome(trx, { documentId: one });
  const otherHome = home && (await findHome(trx, { documentId: other }));
  if (!home || home.documentId !== otherHome?.documentId) return undefined;
  const record = await readRecord(trx, scope, home.documentId);
  return record && mergedBefore(record);
}

/** Somebody merged them before. */
function mergedBefore({ documentId }: StoredRecord): Merged {
  return { kind: 'merged', documentId, stillSeen: true };
}
