import {
  describeAnswers,
  displayConfirmationNumber,
  type Answers,
  type PublishedForm,
} from '@ehpr/form-schemas';
import type {
  Credentials,
  MailWish,
  Note,
  RecordChange,
  RecordStatus,
} from '../../../shared/record';
import type { RegistrantRecord } from '../../../shared/record';
import { changedAnswers } from '../domain/changed-answers';
import { addressIn } from '../domain/address-in';
import type { Gap } from '../domain/gaps';
import { isDeploymentOver } from '../domain/record-status';
import { readChanges, type KeptChange } from '../store/changes';
import { readNotes } from '../store/notes';
import { readMergedInto, readRecord, readSeenNumbers, type StoredRecord } from '../store/records';
import { formOfVersion, namesOfActors, todayOf, type RecordContext } from './record-context';
import { tellConfirmation } from './tell-confirmation';
import { noteView } from './note-view';
import type { StaffAtWork } from './staff-at-work';

/**
 * All that the registry knows of a person, with what it knew of the records that were merged into
 * theirs; nothing when there is no such record in the scope of whoever asks. Each look at it is noted
 * in the audit; a page that reads it again says that it is the same look.
 */
export async function readRegistrantRecord(
  context: RecordContext,
  staff: StaffAtWork,
  { documentId, look }: { documentId: string; look: string },
): Promise<RegistrantRecord | undefined> {
  const { db, mailbag, blockedAddresses } = context;
  const record = await readRecord(db, staff.scope, documentId);
  if (!record) return undefined;
  await noteView(context, staff, { documentId, look });

  const parts = await readMergedInto(db, documentId);
  const ids = [record.id, ...parts.map(({ id }) => id)];
  const changes = await readChanges(db, ids);
  const notes = await readNotes(db, ids);
  const mails = await mailbag.about(db, [documentId, ...parts.map((part) => part.documentId)]);
  const address = addressIn(record.answers);
  const blocked = await blockedAddresses.read(db, address);
  const nameOf = await namesOfActors(db, [
    ...changes.map(({ actor }) => actor),
    ...notes.map(({ author }) => `staff:${author}`),
  ]);
  const numberOf = new Map(
    parts.map((part) => [part.id, displayConfirmationNumber(part.confirmationNumber)]),
  );
  const others = changes.flatMap(({ cause, other }) => (cause === 'told-apart' && other) || []);
  const seen = await readSeenNumbers(db, staff.scope, others);
  const forms = await formsOf(context, [record, ...changes]);
  const form = formIn(forms, record.formVersion);

  const happened = ({
    registrantId,
    at,
    actor,
  }: {
    registrantId: number;
    at: Date;
    actor: string;
  }) => {
    const of = numberOf.get(registrantId);
    return { at: at.toISOString(), by: nameOf(actor), ...(of !== undefined && { of }) };
  };
  return {
    documentId,
    confirmationNumber: displayConfirmationNumber(record.confirmationNumber),
    otherNumbers: [...numberOf.values()],
    name: record.name,
    registeredAt: record.registeredAt.toISOString(),
    language: record.language,
    version: record.formVersion,
    answeredVersion: record.answeredVersion,
    stamp: record.updatedAt.toISOString(),
    status: { ...record.status, isOver: isDeploymentOver(record.status, todayOf(context)) },
    credentials: record.credentials,
    confirmation: await tellConfirmation(context, record),
    ...mailStopped(record),
    ...(blocked && {
      mailBlocked: { address, because: blocked.because, since: blocked.since.toISOString() },
    }),
    ...(record.mergedInto !== undefined && { mergedInto: record.mergedInto }),
    gaps: record.gaps.map((gap) => wordsOfGap(form, gap)),
    steps: describeAnswers(form, record.answers).filter(({ items }) => items.length > 0),
    superseded: changes
      .filter(({ registrantId }) => registrantId === record.id)
      .flatMap(({ answeredVersion, superseded }) =>
        describeAnswers(formIn(forms, answeredVersion), superseded).flatMap(({ items }) => items),
      ),
    history: changes.map((change) => ({
      ...happened(change),
      ...inWords(change, (version) => formIn(forms, version), seen),
    })),
    mails: mails.map(({ at, sentAt, error, ...mail }) => ({
      ...mail,
      at: at.toISOString(),
      ...(sentAt && { sentAt: sentAt.toISOString() }),
      ...(error !== undefined && { error }),
    })),
    notes: notes.map((note): Note => {
      const { author, words, takenBackAt } = note;
      return {
        ...happened({ ...note, actor: `staff:${author}` }),
        id: note.id,
        isOwn: author === staff.id,
        ...(words === undefined
          ? { takenBackAt: (takenBackAt ?? note.at).toISOString() }
          : { words }),
      };
    }),
  };
}

function mailStopped({ mailStoppedAt, mailWish }: StoredRecord) {
  if (!mailStoppedAt || mailWish.wanted) return undefined;
  const { wanted: _wanted, ...why } = mailWish;
  return { mailStopped: { at: mailStoppedAt.toISOString(), ...why } };
}

type Forms = ReadonlyMap<number, PublishedForm>;

/** The versions of the form that records and changes name, each read once. */
async function formsOf(
  { forms }: RecordContext,
  named: readonly {
    version?: number;
    formVersion?: number;
    answeredVersion: number;
    beforeVersion?: number | undefined;
  }[],
): Promise<Forms> {
  const versions = new Set(
    named
      .flatMap(({ version, formVersion, answeredVersion, beforeVersion }) => [
        version,
        formVersion,
        answeredVersion,
        beforeVersion,
      ])
      .filter((version) => version !== undefined),
  );
  const read = new Map<number, PublishedForm>();
  for (const version of versions) read.set(version, await formOfVersion(forms, version));
  return read;
}

function formIn(forms: Forms, version: number): PublishedForm {
  const form = forms.get(version);
  if (!form) throw new Error(`Version ${version} of the registration form was not read`);
  return form;
}

type InWords<T> = T extends RecordChange ? Omit<T, 'at' | 'by' | 'of'> : never;

function inWords(
  change: KeptChange,
  formOf: (version: number) => PublishedForm,
  seen: ReadonlySet<string>,
): InWords<RecordChange> {
  const { cause, version } = change;
  const answers = () =>
    changedAnswers(
      { form: formOf(change.beforeVersion ?? version), answers: (change.before ?? {}) as Answers },
      { form: formOf(version), answers: (change.after ?? {}) as Answers },
    );
  const other = displayConfirmationNumber(change.other ?? '');
  switch (cause) {
    case 'imported':
      return { kind: 'imported', version };
    case 'corrected':
    case 'changed':
      return { kind: cause, version, answers: answers() };
    case 'merged':
      return { kind: 'merged', version, answers: answers(), other };
    case 'status':
      return {
        kind: 'status',
        before: change.before as RecordStatus,
        after: change.after as RecordStatus,
      };
    case 'credentials':
      return {
        kind: 'credentials',
        before: change.before as Credentials,
        after: change.after as Credentials,
      };
    case 'mail':
      return {
        kind: 'mail',
        before: change.before as MailWish,
        after: change.after as MailWish,
      };
    case 'told-apart':
      return {
        kind: 'told-apart',
        other: seen.has(change.other ?? '') ? other : 'a registration that you do not see',
      };
    case 'asked':
    case 'confirmed':
      return { kind: cause };
    case 'reminded':
      return { kind: 'reminded', reminder: change.reminder ?? 1 };
    default:
      return { kind: 'registered', version };
  }
}

/** What an import found missing, as the question is worded. */
function wordsOfGap({ steps }: PublishedForm, { question }: Gap): string {
  const [key, inRow] = question.split('.');
  const found = steps.flatMap((step) => step.questions).find((each) => each.key === key);
  const inside = found?.questions?.find((each) => each.key === inRow);
  return [found?.label ?? key, inside?.label].filter(Boolean).join(', ');
}
