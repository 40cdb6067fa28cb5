import type { StaffRow } from '../../../shared/staff';
import type { AuditAction } from '../../../../../audit/actions';
import { addToAudit } from '../../../../../audit/add-to-audit';
import { refusalToManage, type StaffRefusal } from '../domain/staff';
import type { Db } from '../store/db';
import { lockStaff, readAccounts, type StaffAccount } from '../store/staff';
import { mayNow } from '../store/who-may';
import { describeStaff } from './list-staff';
import type { StaffContext } from './staff-context';

export type StaffOutcome =
  | { kind: 'done'; member: StaffRow }
  | { kind: 'unknown' }
  | { kind: 'unknown-role' }
  | { kind: 'unknown-authority' }
  | { kind: 'refused'; because: StaffRefusal };

/** What a change came to: noted in the audit, nothing new, or not done. */
export type Change =
  | { kind: 'changed'; action: AuditAction; details?: Record<string, string> }
  | { kind: 'unchanged' }
  | Exclude<StaffOutcome, { kind: 'done' }>;

type Target = { trx: Db; member: StaffAccount; everyone: StaffAccount[] };

/**
 * Changes one member of staff, on behalf of another who may, in one transaction with its audit. Changes
 * wait for each other, so that of two administrators who block each other one remains.
 */
export function changeStaff(
  context: StaffContext,
  { actor, id }: { actor: number; id: number },
  change: (target: Target) => Promise<Change>,
): Promise<StaffOutcome> {
  return context.transaction(async (trx) => {
    await lockStaff(trx);
    if (!(await mayNow(trx, actor, 'staff.manage')))
      return { kind: 'refused', because: 'not-allowed' };
    const everyone = await readAccounts(trx);
    const member = everyone.find((account) => account.id === id);
    if (!member) return { kind: 'unknown' };
    const because = refusalToManage(actor, member);
    if (because !== undefined) return { kind: 'refused', because };
    const changed = await change({ trx, member, everyone });
    if (changed.kind === 'changed') {
      await noteChange(trx, { ...changed, actor, id, at: context.now() });
    } else if (changed.kind !== 'unchanged') {
      return changed;
    }
    const [now] = await readAccounts(trx, id);
    return { kind: 'done', member: describeStaff(now ?? member, actor, context.now()) };
  });
}

/** Notes in ids and keys what an administrator did with a member of staff. */
export async function noteChange(
  trx: Db,
  change: {
    action: AuditAction;
    actor: number;
    id: number;
    at: Date;
    details?: Record<string, string>;
  },
): Promise<void> {
  await addToAudit(trx, {
    at: change.at,
    actor: `staff:${change.actor}`,
    action: change.action,
    subject: `staff:${change.id}`,
    details: change.details ?? {},
  });
}
