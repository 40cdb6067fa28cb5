import type { WeeklyTime } from '../domain/weekly-slot';
import type { Db } from './db';

export type WeeklyExtract = WeeklyTime & { isOn: boolean; changedAt: Date };

export type Recipient = { id: number; name: string; email: string };

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

/** Whether someone may extract at this moment. */
export async function mayExtract(db: Db, id: number): Promise<boolean> {
  return (await readWhoMayExtract(db, id)).length > 0;
}

/** Staff who may extract at this moment, by name; or the one with an id, if they may. */
export async function readWhoMayExtract(db: Db, id?: number): Promise<Recipient[]> {
  const { rows }: { rows: Recipient[] } = await db.raw(
    `select id, email, coalesce(nullif(concat_ws(' ', firstname, lastname), ''), email) as name
     from admin_users as member
     where is_active and blocked is not true and (?::int is null or id = ?) and exists (
       select 1 from admin_users_roles_lnk as held
       join admin_permissions_role_lnk as of on of.role_id = held.role_id
       join admin_permissions as permission on permission.id = of.permission_id
       where held.user_id = member.id and permission.action = 'plugin::registry.registrants.extract')
     order by lower(lastname), lower(firstname), id`,
    [id ?? null, id ?? null],
  );
  return rows;
}
