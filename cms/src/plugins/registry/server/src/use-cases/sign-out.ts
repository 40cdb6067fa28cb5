import { addToAudit } from '../../../../../audit/add-to-audit';
import { deleteOwnerSession } from '../store/sign-in';
import type { OwnerAtWork } from './owner-at-work';
import type { SignInContext } from './sign-in-context';

/** Ends a session: from then on nobody is signed in by it. */
export function signOut(context: SignInContext, owner: OwnerAtWork): Promise<void> {
  return context.transaction(async (trx) => {
    const { accountId, sessionId, documentId, actor } = owner;
    await context.sessions.end(accountId, sessionId);
    await deleteOwnerSession(trx, sessionId);
    await addToAudit(trx, {
      at: context.now(),
      actor,
      action: 'registrant.signed-out',
      subject: documentId ?? `account:${accountId}`,
      details: {},
    });
  });
}
