import type { Outbox } from '../../../../outreach/server/src/contract';
import type { Db } from '../store/db';
import type { Calendar } from '../store/reconfirmation';
import { readConfirmMonths } from '../store/periods';
import { todayOf } from './record-context';

/** What people are asked with, whether what they registered is still correct. */
export type ReconfirmationContext = {
  db: Db;
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  outbox: Outbox;
  /** In which days are judged. */
  timeZone: string;
  now(): Date;
};

type Judged = Pick<ReconfirmationContext, 'db' | 'timeZone' | 'now'>;

/** Today, with the period that staff set, or another one that they consider. */
export async function calendarOf(context: Judged, months?: number): Promise<Calendar> {
  const { timeZone } = context;
  return {
    today: todayOf(context),
    months: months ?? (await readConfirmMonths(context.db)),
    timeZone,
  };
}
