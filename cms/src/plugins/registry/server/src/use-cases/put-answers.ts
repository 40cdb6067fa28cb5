import type { Answers, PublishedForm } from '@ehpr/form-schemas';
import { findableWithGaps, type FindableWithGaps } from '../domain/findable';
import type { Gap } from '../domain/gaps';
import type { Db } from '../store/db';
import { readMergedInto, type StoredRecord } from '../store/records';
import { replaceAnswers } from '../store/registrants';

type Answered = { form: PublishedForm; answers: Answers; gaps: readonly Gap[] };

/**
 * What is kept of answers that take the place of those of some records of one person. Where name and
 * mailbox are as they were, the key is as it was: someone who was told apart stays apart.
 */
export function keptOf(
  { form, answers, gaps }: Answered,
  records: readonly StoredRecord[],
): FindableWithGaps {
  const kept = findableWithGaps(form, answers, gaps);
  const sameAsBefore = records.find(
    (record) => findableWithGaps(form, record.answers, []).personKey === kept.personKey,
  );
  return { ...kept, personKey: sameAsBefore?.personKey ?? kept.personKey };
}

/** Puts answers in place of those of a record, which is still found by the numbers merged into it. */
export async function putAnswers(
  trx: Db,
  record: Pick<StoredRecord, 'id' | 'documentId' | 'confirmationNumber'>,
  { kept, at }: { kept: FindableWithGaps; at: Date },
): Promise<void> {
  const parts = await readMergedInto(trx, record.documentId);
  const numbers = [record, ...parts].map(({ confirmationNumber }) => confirmationNumber);
  await replaceAnswers(trx, { id: record.id, confirmationNumber: numbers.join(' '), at }, kept);
}
