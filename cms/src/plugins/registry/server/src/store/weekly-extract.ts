import type { WeeklyTime } from '../domain/weekly-slot';
import type { Db } from './db';

export type WeeklyExtract = WeeklyTime & { isOn: boolean; changedAt: Date };

const table = 'registry.weekly_extract';
const recipients = 'registry.weekly_extract_recipient';

export async function readWeekly(db: Db): Promise<WeeklyExtract> {
  return db(table).first({
    isOn: 'is_on',
    weekday: 'weekday',
    hour: 'hour',
    changedAt: 'changed_at',
  });
}

/** Claims a slot, so that staff are told of it once; whether it was still to be claimed. */
export async function claimSlot(trx: Db, slot: string): Promise<boolean> {
  const claimed = await trx(table)
    .whereRaw('told_slot is distinct from ?', [slot])
    .update({ told_slot: slot });
  return claimed === 1;
}

/** Sets when whom is told; staff who are not there are left out. */
export async function writeWeekly(
  trx: Db,
  { isOn, weekday, hour, changedAt }: WeeklyExtract,
  staffIds: readonly number[],
): Promise<void> {
  await trx(table).update({ is_on: isOn, weekday, hour, changed_at: changedAt });
  await trx(recipients).delete();
  await trx.raw(
    `insert into ${recipients} (staff_id) select id from admin_users where id = any(?)`,
    [[...staffIds]],
  );
}

export async function readRecipientIds(db: Db): Promise<number[]> {
  return db(recipients).orderBy('staff_id').pluck('staff_id');
}
