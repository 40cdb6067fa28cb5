import type { Db } from './db';

const table = 'registry.periods';

/** For how many months what somebody registered counts as true without being confirmed. */
export async function readConfirmMonths(db: Db): Promise<number> {
  const row: { confirm_months: number } = await db(table).first('confirm_months');
  return row.confirm_months;
}

/** Sets it. Resolves to what it was. */
export async function writeConfirmMonths(trx: Db, months: number): Promise<number> {
  const before: { confirm_months: number } = await trx(table).forUpdate().first('confirm_months');
  await trx(table).update({ confirm_months: months });
  return before.confirm_months;
}
