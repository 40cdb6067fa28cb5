import { todayIn } from '@ehpr/form-schemas';
import type { Traces } from '../../../../forms/server/src/contract';
import type { Mailbag } from '../../../../outreach/server/src/contract';
import { firstDayKept } from '../domain/retention';
import type { Db } from '../store/db';
import { personsUnconfirmedSince, startOfDay } from '../store/persons-due';

/** What erasing is done with. */
export type ErasingContext = {
  db: Db;
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  mailbag: Mailbag;
  traces: Traces;
  /** Removes the account of a mailbox and all its sessions, in the transaction that is open. */
  eraseAccount(mailbox: string): Promise<void>;
  /** What stands for a mailbox of somebody who was erased. */
  digestOfMailbox(mailbox: string): string;
  timeZone: string;
  now(): Date;
  /** Has what is due erased now. */
  wake(): Promise<void>;
  /** Says to those who run the registry what they should know. */
  warn(what: string): void;
  report(what: string, error: unknown): void;
};

/** The first day that is kept when data are kept for so many years, and the moment it began. */
export async function keptFor(
  { now, timeZone }: Pick<ErasingContext, 'now' | 'timeZone'>,
  db: Db,
  years: number,
): Promise<{ day: string; since: Date }> {
  const day = firstDayKept(todayIn(timeZone, now()), years);
  return { day, since: await startOfDay(db, day, timeZone) };
}

/** Whether staff set the period today: it counts from tomorrow. */
export const isNewPeriod = (
  { now, timeZone }: Pick<ErasingContext, 'now' | 'timeZone'>,
  setAt: Date | undefined,
): boolean => setAt !== undefined && todayIn(timeZone, setAt) === todayIn(timeZone, now());

/** How many persons are due who confirmed nothing since a moment. */
export async function countDue(db: Db, since: Date): Promise<number> {
  const persons = await personsUnconfirmedSince(db, since);
  return persons.filter(({ isDeployed }) => !isDeployed).length;
}
