import { todayIn } from '@ehpr/form-schemas';
import type { Confirmation } from '../../../shared/record';
import { mayBeWrittenTo } from '../domain/may-be-written-to';
import { isAtWork } from '../domain/record-status';
import { nextStep } from '../domain/reconfirmation';
import { readConfirmMonths } from '../store/periods';
import { readAsking } from '../store/reconfirmation';
import type { StoredRecord } from '../store/records';
import { todayOf, type RecordContext } from './record-context';

/** When a person last confirmed what they registered, how far they are asked to, and what comes next. */
export async function tellConfirmation(
  context: Pick<RecordContext, 'db' | 'timeZone' | 'now'>,
  record: StoredRecord,
): Promise<Confirmation> {
  const { db, timeZone } = context;
  const { lastConfirmedAt, mailStoppedAt, status } = record;
  const asked = await readAsking(db, record.id);
  const told: Confirmation = { lastAt: lastConfirmedAt.toISOString() };
  if (asked) {
    const { askedAt, mailedAt, reminders } = asked;
    told.asked = { at: askedAt.toISOString(), reminders };
    if (reminders > 0) told.asked.remindedAt = mailedAt.toISOString();
  }
  const isAsked = mayBeWrittenTo({ status: status.status, mailStoppedAt });
  const today = todayOf(context);
  if (isAsked && !isAtWork(status, today)) {
    const asking = asked && {
      mailedOn: todayIn(timeZone, asked.mailedAt),
      reminders: asked.reminders,
    };
    const confirmedOn = todayIn(timeZone, lastConfirmedAt);
    const { step, on } = nextStep({ confirmedOn, asking }, await readConfirmMonths(db));
    // Whoever should have been asked before, because many are, is asked from now on.
    told.next = { step, on: on < today ? today : on };
  }
  return told;
}
