import type { Considered, Reconfirmation } from '../../../shared/reconfirmation';
import { confirmedBy } from '../domain/reconfirmation';
import { countDue, countOfAsking, countUnasked } from '../store/reconfirmation';
import { mostInAnHour } from './ask-to-confirm';
import { calendarOf, type ReconfirmationContext } from './reconfirmation-context';

type Context = Pick<ReconfirmationContext, 'db' | 'timeZone' | 'now'>;

/** After how long people are asked, how many are due, and how far those are who were asked. */
export async function tellReconfirmation(context: Context): Promise<Reconfirmation> {
  const considered = await considerMonths(context);
  return { ...considered, ...(await countOfAsking(context.db)), mostInAnHour };
}

/** How many would be asked now by a period; by the one that is set, if none is said. */
export async function considerMonths(context: Context, months?: number): Promise<Considered> {
  const calendar = await calendarOf(context, months);
  const due = await countUnasked(context.db, calendar);
  return {
    months: calendar.months,
    confirmedBy: confirmedBy(calendar.today, calendar.months),
    due,
    leftOut: due - (await countDue(context.db, 'ask', calendar)),
  };
}
