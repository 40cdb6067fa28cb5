import type { MailByReference } from '../../../shared/standing';
import { readRecord } from '../store/records';
import { findHome } from '../store/home';
import type { Changer } from './give-status';
import type { StandingContext } from './standing-context';

/** Whoever holds a mail that was sent unasked: all they may do by its reference is about that mail. */
export type Holder = Changer & { documentId: string; mailbox: string };

/** Who holds a reference; nobody when it was not made here, or what it was made for is gone. */
export async function holderOf(
  { db, references }: Pick<StandingContext, 'db' | 'references'>,
  reference: string,
): Promise<Holder | undefined> {
  const documentId = references.read(reference);
  const home = documentId === undefined ? undefined : await findHome(db, { documentId });
  const { mailbox } = home ?? {};
  if (!home || mailbox === undefined) return undefined;
  return { ...home, mailbox, actor: 'public', scope: { kind: 'mailbox', mailbox } };
}

/** What the page of a reference knows: nothing by which anyone could be told who it is about. */
export async function tellMailWish(
  { db }: Pick<StandingContext, 'db'>,
  { scope, documentId }: Holder,
): Promise<MailByReference | undefined> {
  const record = await readRecord(db, scope, documentId);
  return (
    record && { wanted: record.mailWish.wanted, isWithdrawn: record.status.status === 'withdrawn' }
  );
}
