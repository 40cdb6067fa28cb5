import { drawConfirmationNumber, type DrawNumber } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import type { AcceptedSubmission } from '../../../../forms/server/src/contract';
import type { Outbox } from '../../../../outreach/server/src/contract';
import { findable } from '../domain/findable';
import { mailboxOf } from '../domain/link-entry';
import type { Db } from '../store/db';
import { addToHistory } from '../store/history';
import { insertRegistrant, isListed, lockPerson } from '../store/registrants';
import type { ErasedAddresses } from './erased-addresses';

export type RegisterContext = {
  trx: Db;
  outbox: Outbox;
  addresses: Pick<ErasedAddresses, 'welcome'>;
  draw: DrawNumber;
};

/**
 * Makes a registrant of a valid registration: the record, its places, its history, its audit row and
 * the mail that confirms it, all in the transaction that is given. Someone who is registered already
 * is answered in the same way; their second registration is kept aside until it is merged.
 */
export async function registerRegistrant(
  { trx, outbox, addresses, draw }: RegisterContext,
  submission: AcceptedSubmission,
): Promise<{ confirmationNumber: string }> {
  const { answers, form, answeredVersion, receivedAt, locale, superseded } = submission;
  const found = findable(form, answers);
  const { core, personKey } = found;
  const confirmationNumber = drawConfirmationNumber(draw);

  await lockPerson(trx, personKey);
  const status = (await isListed(trx, personKey)) ? 'pending-merge' : 'active';
  const { id, documentId } = await insertRegistrant(trx, {
    ...found,
    confirmationNumber,
    status,
    registeredAt: receivedAt,
    language: locale,
    answeredVersion,
  });
  await addresses.welcome(trx, mailboxOf(core.email));
  await addToHistory(trx, {
    registrantId: id,
    at: receivedAt,
    actor: 'public',
    cause: 'registered',
    version: form.version,
    answeredVersion,
    before: null,
    after: answers,
    superseded,
  });
  await addToAudit(trx, {
    at: receivedAt,
    actor: 'public',
    action: 'registrant.registered',
    subject: documentId,
    details: {
      status,
      version: form.version,
      answeredVersion,
      answers: digestOf(answers),
    },
  });
  await outbox.enqueue(trx, {
    template: 'registration-confirmation',
    cause: `registered/${documentId}`,
    to: core.email,
    locale,
    values: { firstName: core.firstName, confirmationNumber },
  });
  return { confirmationNumber };
}
