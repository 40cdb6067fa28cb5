import { findHome } from '../store/home';
import type { SignInContext } from './sign-in-context';

/** The mailbox that a reference in a mail stands for: whoever has the mail knows where it was sent. */
export async function tellMailbox(
  { db, references }: Pick<SignInContext, 'db' | 'references'>,
  reference: string,
): Promise<string | undefined> {
  const documentId = references.read(reference);
  return documentId === undefined ? undefined : (await findHome(db, { documentId }))?.mailbox;
}
