import type { RecordStatus } from '../../../shared/record';

type Registered = {
  documentId: string;
  personKey: string;
  isListed: boolean;
  status: Pick<RecordStatus, 'status'>;
};

/**
 * With which registration each one of a mailbox is to be merged, by their documents: those of one
 * person with the one that is listed, or with the last one that has ended. In the order in which they
 * were registered.
 */
export function mergesOf(records: readonly Registered[]): ReadonlyMap<string, string> {
  const merges = new Map<string, string>();
  for (const { personKey, documentId } of records) {
    const ofPerson = records.filter((record) => record.personKey === personKey);
    const kept =
      ofPerson.find(({ isListed }) => isListed) ??
      ofPerson.findLast((record) => !isWaiting(record)) ??
      ofPerson[0];
    if (kept && kept.documentId !== documentId) merges.set(documentId, kept.documentId);
  }
  return merges;
}

/** Whether a registration is kept aside: it is not opened and changed, but merged. */
export const isWaiting = ({ status }: Pick<Registered, 'status'>): boolean =>
  status.status === 'pending-merge';

/** Whether the owner of the mailbox may say that somebody else entered it: nobody worked with it yet. */
export const mayBeDisowned = ({ status }: Pick<Registered, 'status'>): boolean =>
  status.status === 'pending-merge' || status.status === 'active';
