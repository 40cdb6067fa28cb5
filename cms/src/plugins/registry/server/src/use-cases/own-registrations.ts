import { displayConfirmationNumber } from '@ehpr/form-schemas';
import type { OwnRegistrations } from '../../../shared/owner';
import { isOwn, mayBeOpened, mergesOf } from '../domain/own-merges';
import { readOwnRecords } from '../store/records';
import { chooseForSession } from '../store/sign-in';
import type { OwnerAtWork } from './owner-at-work';
import type { SignInContext } from './sign-in-context';

/** What is registered by the mailbox of whoever is signed in, and which of it the session is about. */
export async function tellOwnRegistrations(
  { db }: Pick<SignInContext, 'db'>,
  { mailbox, scope, documentId }: OwnerAtWork,
): Promise<OwnRegistrations> {
  const records = (await readOwnRecords(db, scope)).filter(isOwn);
  const merges = mergesOf(records);
  return {
    mailbox,
    chosen: records.some((record) => record.documentId === documentId) ? documentId : undefined,
    registrations: records.map((record) => {
      const mergesWith = merges.get(record.documentId);
      return {
        documentId: record.documentId,
        name: record.name,
        confirmationNumber: displayConfirmationNumber(record.confirmationNumber),
        registeredAt: record.registeredAt.toISOString(),
        status: record.status.status,
        isOpenable: mayBeOpened(record),
        ...(mergesWith !== undefined && { mergesWith }),
      };
    }),
  };
}

/**
 * Makes the session be about one of the registrations of the mailbox; `false` when it has no such, or it
 * is not to be opened.
 */
export async function chooseRegistration(
  { db }: Pick<SignInContext, 'db'>,
  { scope, sessionId }: OwnerAtWork,
  documentId: string,
): Promise<boolean> {
  const records = await readOwnRecords(db, scope);
  const chosen = records.find((record) => record.documentId === documentId);
  if (!chosen || !mayBeOpened(chosen)) return false;
  await chooseForSession(db, sessionId, chosen.id);
  return true;
}
