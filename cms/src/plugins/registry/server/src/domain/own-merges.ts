import type { RecordStatus } from '../../../shared/record';

type Registered = {
  documentId: string;
  personKey: string;
  isListed: boolean;
  status: Pick<RecordStatus, 'status' | 'because'>;
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

type Standing = Pick<Registered, 'status'>;

/** Whether a registration is kept aside: it is not opened and changed, but merged. */
export const isWaiting = ({ status }: Standing): boolean => status.status === 'pending-merge';

/** The status of what someone else entered, as the owner of the mailbox says and staff read. */
export const disowned = { status: 'withdrawn', because: 'not-theirs' } as const;

/** Whether a registration is the owner's own: not what they said that someone else entered. */
export const isOwn = ({ status }: Standing): boolean =>
  status.status !== disowned.status || status.because !== disowned.because;

/** Whether the owner of the mailbox opens it and changes it. */
export const mayBeOpened = (record: Standing): boolean => isOwn(record) && !isWaiting(record);

/** Whether the owner of the mailbox may say that somebody else entered it: nobody worked with it yet. */
export const mayBeDisowned = ({ status }: Standing): boolean =>
  status.status === 'pending-merge' || status.status === 'active';
