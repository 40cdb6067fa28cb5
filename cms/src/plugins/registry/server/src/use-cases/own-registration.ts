import { displayConfirmationNumber, type Locale } from '@ehpr/form-schemas';
import type { OwnRegistration } from '../../../shared/owner-registration';
import { ownAnswers } from '../domain/own-answers';
import { readMailboxChange } from '../store/mailbox-changes';
import { readRecord } from '../store/records';
import type { OwnerAtWork } from './owner-at-work';
import { formOfVersion, presentForm, type RecordContext } from './record-context';

/** What is registered, as its owner reads it: every answer beside the form as it is now. */
export async function tellOwnRegistration(
  { db, forms, now }: RecordContext,
  { scope }: OwnerAtWork,
  { documentId, locale }: { documentId: string; locale: Locale },
): Promise<OwnRegistration | undefined> {
  const record = await readRecord(db, scope, documentId);
  if (!record) return undefined;
  const present = await presentForm(forms, locale);
  const seen = await formOfVersion(forms, record.formVersion, locale);
  const { answers } = record;
  const waiting = await readMailboxChange(db, record.id);
  const told = ownAnswers({
    seen,
    present,
    answers,
    validate: forms.validatorOf(present),
    now: now(),
  });
  return {
    documentId,
    name: record.name,
    confirmationNumber: displayConfirmationNumber(record.confirmationNumber),
    registeredAt: record.registeredAt.toISOString(),
    lastConfirmedAt: record.lastConfirmedAt.toISOString(),
    stamp: record.updatedAt.toISOString(),
    status: record.status,
    ...(record.mailStoppedAt && { mailStoppedAt: record.mailStoppedAt.toISOString() }),
    version: record.formVersion,
    presentVersion: present.version,
    ...told,
    ...(waiting && {
      waitingMailbox: { address: waiting.address, expiresAt: waiting.expiresAt.toISOString() },
    }),
  };
}
