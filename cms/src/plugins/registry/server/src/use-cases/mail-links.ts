import type { Destination } from '../domain/destination';
import type { LinkEntry } from '../domain/link-entry';
import type { Db } from '../store/db';
import { findMailbox, insertSignInLink, takeLinkRequest } from '../store/sign-in';
import { digestOfText } from './digest-of-text';
import type { SignInContext } from './sign-in-context';

/** How long a link can be used. */
export const linkMinutes = 10;

/** Mails a link for each request that waits and by which somebody is known; the others are forgotten. */
export async function mailLinks(context: SignInContext): Promise<void> {
  for (;;) {
    const taken = await context.transaction(async (trx) => {
      const request = await takeLinkRequest(trx);
      if (!request) return false;
      const entry = JSON.parse(context.sealing.open(request.sealed)) as LinkEntry;
      const found = await findMailbox(trx, entry);
      if (found) await mailSignInLink(context, trx, { ...request, ...found });
      return true;
    });
    if (!taken) return;
  }
}

/**
 * Makes a link by which its mailbox is signed in to. Resolves to the token, which is to stand in a mail
 * to that mailbox and nowhere else. One that is not wanted takes the same statement and is not kept.
 */
export async function makeSignInLink(
  { drawToken }: Pick<SignInContext, 'drawToken'>,
  trx: Db,
  asked: {
    mailbox: string;
    locale: string;
    destination: Destination;
    at: Date;
    isWanted?: boolean;
  },
): Promise<string> {
  const { at, isWanted = true, ...link } = asked;
  const token = drawToken();
  const expiresAt = new Date(at.getTime() + linkMinutes * 60_000);
  await insertSignInLink(trx, { ...link, digest: digestOfText(token), expiresAt }, { isWanted });
  return token;
}

/** Makes a link and puts the mail with it in the outbox, both or neither. */
export async function mailSignInLink(
  { outbox, drawToken, now }: Pick<SignInContext, 'outbox' | 'drawToken' | 'now'>,
  trx: Db,
  asked: {
    /** Of what it is sent for. */
    id: string;
    mailbox: string;
    documentId: string;
    locale: string;
    destination: Destination;
  },
): Promise<void> {
  const { id, mailbox, documentId, locale, destination } = asked;
  const link = { mailbox, locale, destination, at: now() };
  const token = await makeSignInLink({ drawToken }, trx, link);
  await outbox.enqueue(trx, {
    template: 'sign-in-link',
    cause: `link/${id}/${documentId}`,
    to: mailbox,
    locale,
    values: {},
    secret: token,
  });
}
