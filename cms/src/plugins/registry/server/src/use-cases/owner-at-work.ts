import type { MailboxScope } from '../domain/visibility';
import { readOwnerSession } from '../store/sign-in';
import { mailboxOf } from '../domain/link-entry';
import type { SignInContext } from './sign-in-context';

/** Someone who showed that a mailbox is theirs, and works with what is registered by it. */
export type OwnerAtWork = {
  accountId: number;
  sessionId: string;
  mailbox: string;
  /** How the audit and histories name them. */
  actor: 'registrant';
  /** The registrations of the mailbox, and no others, whatever they ask for. */
  scope: MailboxScope;
  /** The registration that the session is about, once there is one or it was chosen. */
  documentId: string | undefined;
};

/** Whose session it is, as long as it has not ended; nothing afterwards. */
export async function ownerAtWork(
  { db, sessions }: Pick<SignInContext, 'db' | 'sessions'>,
  { accountId, email, sessionId }: { accountId: number; email: string; sessionId: string },
): Promise<OwnerAtWork | undefined> {
  const session = await readOwnerSession(db, sessionId);
  if (!session || !(await sessions.isActive(sessionId))) return undefined;
  const mailbox = mailboxOf(email);
  return {
    accountId,
    sessionId,
    mailbox,
    actor: 'registrant',
    scope: { kind: 'mailbox', mailbox },
    documentId: session.documentId,
  };
}
