import { addToAudit } from '../../../../../audit/add-to-audit';
import type { Destination } from '../domain/destination';
import { isWaiting } from '../domain/own-merges';
import { readOwnRecords } from '../store/records';
import { insertOwnerSession, lockMailbox, spendSignInLink } from '../store/sign-in';
import { digestOfText } from './digest-of-text';
import type { SignInContext } from './sign-in-context';

export type SignedIn = { jwt: string; expiresAt: string; destination: Destination };

/**
 * Spends a link and begins a session of its mailbox, all of it or nothing: of any number who try one
 * link at once, one is let in. Nothing when the link was never made, is spent or has expired. The
 * session is about the registration of the mailbox, where it has one; of several one is chosen. One that
 * waits to be merged is none of them.
 */
export function signIn(context: SignInContext, token: string): Promise<SignedIn | undefined> {
  return context.transaction(async (trx) => {
    const at = context.now();
    const link = await spendSignInLink(trx, digestOfText(token), at);
    if (!link) return undefined;
    const { mailbox, destination } = link;
    await lockMailbox(trx, mailbox);
    // A mailbox by which nothing is registered, any more, gets no account.
    const records = await readOwnRecords(trx, { kind: 'mailbox', mailbox });
    const [first] = records;
    if (!first) return undefined;
    const account = await context.sessions.accountOf(mailbox);
    if (account.isBlocked) return undefined;
    const open = records.filter((record) => !isWaiting(record));
    const only = open.length === 1 ? open[0] : undefined;
    const { sessionId, jwt, expiresAt } = await context.sessions.begin(account.id);
    await insertOwnerSession(trx, { sessionId, registrantId: only?.id, at });
    await addToAudit(trx, {
      at,
      actor: 'registrant',
      action: 'registrant.signed-in',
      subject: first.documentId,
      details: { registrations: records.length },
    });
    return { jwt, expiresAt: expiresAt.toISOString(), destination };
  });
}
