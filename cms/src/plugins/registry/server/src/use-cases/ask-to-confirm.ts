import { todayIn } from '@ehpr/form-schemas';
import { daysAfter, daysToAct, mostReminders, steps, type Step } from '../domain/reconfirmation';
import { addChange } from '../store/changes';
import type { Db } from '../store/db';
import {
  countMailed,
  holdDue,
  writeMailed,
  type Calendar,
  type DueRegistrant,
} from '../store/reconfirmation';
import { letLapse } from './let-lapse';
import { calendarOf, type ReconfirmationContext } from './reconfirmation-context';

/** So many in one transaction: they are held no longer than a moment. */
const batch = 200;

/**
 * In an hour no more are mailed for one step than the mail service takes besides its other mail. After
 * an import of a hundred thousand, the asking takes two days, and so do those who come to answer.
 */
export const mostInAnHour = 2000;

/**
 * Takes the next step with everybody with whom one is due: who lapses first, then reminders, then those
 * who are asked. A step of somebody is one change with its mail and its history, and is taken once,
 * however many processes do this and wherever one of them ends.
 */
export async function askToConfirm(context: ReconfirmationContext): Promise<void> {
  for (const step of steps) {
    const calendar = await calendarOf(context);
    let left = mostInAnHour - (await alreadyMailed(context, step));
    while (left > 0) {
      const most = Math.min(left, batch);
      const taken = await context.transaction((trx) =>
        takeStep(context, trx, { step, calendar, most }),
      );
      left -= taken;
      if (taken < most) break;
    }
  }
}

/** Of this hour: whoever begins again in it goes on with what is left. */
async function alreadyMailed({ db, now }: ReconfirmationContext, step: Step): Promise<number> {
  const hour = new Date(now());
  hour.setUTCMinutes(0, 0, 0);
  return step === 'lapse' ? 0 : countMailed(db, step, hour);
}

type Work = { step: Step; calendar: Calendar; most: number };

async function takeStep(
  context: ReconfirmationContext,
  trx: Db,
  { step, calendar, most }: Work,
): Promise<number> {
  const found = await holdDue(trx, step, { ...calendar, most });
  if (found.length === 0) return 0;
  if (step === 'lapse') {
    const lapsing = found.map(({ documentId }) => documentId);
    await letLapse(context, trx, lapsing);
  } else await mail(context, trx, { step, found });
  return found.length;
}

async function mail(
  { outbox, now, timeZone }: ReconfirmationContext,
  trx: Db,
  { step, found }: { step: Exclude<Step, 'lapse'>; found: readonly DueRegistrant[] },
): Promise<void> {
  const at = now();
  const ids = found.map(({ id }) => id);
  await writeMailed(trx, ids, { step, at });
  for (const registrant of found) {
    const { id, documentId, firstName, language, email, formVersion: version } = registrant;
    const reminder = step === 'ask' ? 0 : registrant.reminders + 1;
    const askedOn = todayIn(timeZone, registrant.askedAt ?? at);
    const change = { registrantId: id, at, actor: 'system', version };
    const about = {
      cause: `confirm/${askedOn}/${reminder}/${documentId}`,
      to: email,
      locale: language,
    };
    if (reminder === 0) {
      await addChange(trx, { ...change, cause: 'asked' });
      await outbox.enqueue(trx, {
        ...about,
        template: 'confirmation-request',
        values: { firstName },
      });
    } else {
      const lapsesOn =
        reminder === mostReminders ? daysAfter(todayIn(timeZone, at), daysToAct) : undefined;
      await addChange(trx, { ...change, cause: 'reminded', reminder });
      await outbox.enqueue(trx, {
        ...about,
        template: 'confirmation-reminder',
        values: { firstName, ...(lapsesOn !== undefined && { lapsesOn }) },
      });
    }
  }
}
