import { drawConfirmationNumber, type DrawNumber } from '@ehpr/form-schemas';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { digestOf } from '../../../../../audit/digest-of';
import type { AcceptedSubmission } from '../../../../forms/server/src/contract';
import type { Outbox } from '../../../../outreach/server/src/contract';
import { findable } from '../domain/findable';
import { mailboxOf } from '../domain/link-entry';
import type { Db } from '../store/db';
import { addToHistory } from '../store/history';
import { earlierOf, insertRegistrant, lockPerson } from '../store/registrants';
import type { ErasedAddresses } from './erased-addresses';
import { makeSignInLink } from './mail-links';

export type RegisterContext = {
  trx: Db;
  outbox: Outbox;
  addresses: Pick<ErasedAddresses, 'welcome'>;
  draw: DrawNumber;
  drawToken(): string;
};

/**
 * Makes a registrant of a valid registration: the record, its places, its history, its audit row and
 * the mail that tells of it, all in the transaction that is given. Someone who is registered already
 * is answered in the same way, after the same work; their second registration is kept aside, and the
 * mail leads the owner of the mailbox to where the two are merged. What they had is left as it is.
 */
export async function registerRegistrant(
  { trx, outbox, addresses, draw, drawToken }: RegisterContext,
  submission: AcceptedSubmission,
): Promise<{ confirmationNumber: string }> {
  const { answers, form, answeredVersion, receivedAt, locale, superseded } = submission;
  const found = findable(form, answers);
  const { core, personKey } = found;
  const { firstName } = core;
  const confirmationNumber = drawConfirmationNumber(draw);

  await lockPerson(trx, personKey);
  const earlier = await earlierOf(trx, personKey);
  const status = earlier === 'listed' ? 'pending-merge' : 'active';
  const { id, documentId } = await insertRegistrant(trx, {
    ...found,
    confirmationNumber,
    status,
    registeredAt: receivedAt,
    language: locale,
    answeredVersion,
  });
  const mailbox = mailboxOf(core.email);
  await addresses.welcome(trx, mailbox);
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
  const isWanted = earlier !== undefined;
  const link = { mailbox, locale, destination: 'merge', at: receivedAt, isWanted } as const;
  const token = await makeSignInLink({ drawToken }, trx, link);
  const mail = { cause: `registered/${documentId}`, locale };
  await outbox.enqueue(
    trx,
    earlier === undefined
      ? {
          ...mail,
          template: 'registration-confirmation',
          to: core.email,
          values: { firstName, confirmationNumber },
        }
      : {
          ...mail,
          template: 'registered-again',
          // A link that signs in goes to the mailbox that it signs in to, as each of them does.
          to: mailbox,
          values: { firstName, confirmationNumber, earlier },
          secret: token,
        },
  );
  return { confirmationNumber };
}
