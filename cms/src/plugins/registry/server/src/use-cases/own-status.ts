import type { AnswerError, Answers, PublishedForm } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import type { RecordStatus } from '../../../shared/record';
import type { OwnStatus, OwnStatusGiven } from '../../../shared/standing';
import { sameAnswer } from '../domain/changed-answers';
import {
  answersOfStatus,
  experienceAsked,
  ofStatus,
  readOwnStatus,
  withExperience,
} from '../domain/own-status';
import { addChange } from '../store/changes';
import type { Db } from '../store/db';
import { readRecord, writeConfirmed, type StoredRecord } from '../store/records';
import { changeRecord, momentOfChange, Undone } from './change-record';
import { waits, type CameBack } from './come-back';
import { giveStatus } from './give-status';
import type { OwnerAtWork } from './owner-at-work';
import { keptOf, putAnswers } from './put-answers';
import { formOfVersion } from './record-context';
import type { StandingContext } from './standing-context';
import { confirmWithdrawal } from './withdraw-registrant';

type Given =
  | { kind: 'given'; isWithdrawn: boolean }
  | { kind: 'wrong-answers'; errors: AnswerError[] }
  | Exclude<CameBack, { kind: 'done' }>;

/** Where somebody stands, as the status form and a part of the registration form ask it. */
export async function tellOwnStatus(
  { db, forms }: StandingContext,
  { scope }: OwnerAtWork,
  documentId: string,
): Promise<({ kind: 'told' } & OwnStatus) | typeof waits | undefined> {
  const record = await readRecord(db, scope, documentId);
  if (!record) return undefined;
  if (record.status.status === 'pending-merge') return waits;
  const form = await formOfVersion(forms, record.formVersion);
  const asked = experienceAsked(form, record.answers);
  const known = asked.flatMap((key) =>
    Object.hasOwn(record.answers, key) ? [[key, record.answers[key]]] : [],
  );
  const experience = Object.fromEntries(known) as Answers;
  const answers = { ...answersOfStatus(record.status), ...experience };
  return { kind: 'told', answers, asked: { status: [...ofStatus], registration: asked } };
}

/**
 * Takes what somebody says about where they stand: whether they are there for the registry, deployed,
 * and what of their experience and training changed; all of it or nothing. It is judged by the status
 * form as it is published, and by the version of the registration form that their answers satisfy. Said
 * again, it changes nothing but when they last said so.
 */
export async function giveOwnStatus(
  context: StandingContext,
  owner: OwnerAtWork,
  { documentId, answers, locale }: OwnStatusGiven & { documentId: string },
): Promise<Given | undefined> {
  const { forms } = context;
  const form = await forms.present('status', locale);
  if (!form) throw new Error('The status form is not published');
  return changeRecord(context, owner, documentId, async (trx, record): Promise<Given> => {
    if (record.status.status === 'pending-merge') return waits;
    const now = context.now();
    const registration = await formOfVersion(forms, record.formVersion, locale);
    const validate = forms.validatorOf(registration);
    const read = readOwnStatus({ form, validate: forms.validatorOf(form), now }, answers);
    const experience = withExperience(
      { form: registration, validate, now },
      record.answers,
      answers,
    );
    if (read.kind === 'invalid' || experience.kind === 'invalid') {
      const errors = [read, experience].flatMap((each) =>
        each.kind === 'invalid' ? each.errors : [],
      );
      return { kind: 'wrong-answers', errors };
    }
    const at = momentOfChange(now, record);
    await putExperience(trx, owner, { record, form: registration, after: experience.answers, at });
    const status = asBefore(record.status, read.status);
    const isWithdrawn = status.status === 'withdrawn';
    if (!sameAnswer(record.status, status)) {
      const taken = await giveStatus(trx, owner, record, { status, at });
      if (taken) throw new Undone<Given>(taken);
      if (isWithdrawn) await confirmWithdrawal(context, trx, { owner, record, at });
    }
    if (!isWithdrawn) await writeConfirmed(trx, record.id, { at });
    return { kind: 'given', isWithdrawn };
  });
}

/** Who is withdrawn already stays so with the reason that they gave. */
const asBefore = (before: RecordStatus, after: RecordStatus): RecordStatus =>
  before.status === 'withdrawn' && after.status === 'withdrawn' ? before : after;

type Experience = { record: StoredRecord; form: PublishedForm; after: Answers; at: Date };

async function putExperience(
  trx: Db,
  { actor }: OwnerAtWork,
  { record, form, after, at }: Experience,
): Promise<void> {
  const { id, answers: before, answeredVersion, gaps } = record;
  if (sameAnswer(before, after)) return;
  const isOpen = (question: string) => !Object.hasOwn(after, question);
  const left = gaps.filter(
    ({ question }) => isOpen(question) || sameAnswer(before[question], after[question]),
  );
  const kept = keptOf({ form, answers: after, gaps: left }, [record]);
  await putAnswers(trx, record, { kept, at });
  const { version } = form;
  await addChange(trx, {
    registrantId: id,
    at,
    actor,
    version,
    cause: 'changed',
    answeredVersion,
    beforeVersion: version,
    before,
    after,
  });
  await addToAudit(trx, {
    at,
    actor,
    action: 'registrant.changed',
    subject: record.documentId,
    details: { version, before: digestOf(before), after: digestOf(after) },
  });
}
