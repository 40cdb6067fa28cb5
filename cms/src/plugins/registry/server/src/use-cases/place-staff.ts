import { authorityByKey } from '../domain/health-authorities';
import { isLastAdministrator, programAdministrator, rolesOfStaff } from '../domain/staff';
import { assignAuthority, readRoles } from '../store/staff';
import { changeStaff, type StaffOutcome } from './change-staff';
import type { StaffContext } from './staff-context';

type Who = { actor: number; id: number };

/** Gives someone another role in place of those that they have. */
export function changeRole(context: StaffContext, who: Who, role: string): Promise<StaffOutcome> {
  return changeStaff(context, who, async ({ trx, member, everyone }) => {
    const [given] = rolesOfStaff.includes(role) ? await readRoles(trx, [role]) : [];
    if (!given) return { kind: 'unknown-role' };
    const before = member.roles.map(({ code }) => code).join(',');
    if (before === role) return { kind: 'unchanged' };
    if (role !== programAdministrator && isLastAdministrator(member, everyone)) {
      return { kind: 'refused', because: 'last-administrator' };
    }
    await context.accounts.giveRole(member.id, given.id);
    return { kind: 'changed', action: 'staff.role-changed', details: { from: before, to: role } };
  });
}

/** Says by hand which health authority someone works for, or leaves it to their address again. */
export function setAuthority(
  context: StaffContext,
  who: Who,
  authority: string | null,
): Promise<StaffOutcome> {
  return changeStaff(context, who, async ({ trx, member }) => {
    if (authority !== null && !authorityByKey(authority)) return { kind: 'unknown-authority' };
    if (authority === member.assignedAuthority) return { kind: 'unchanged' };
    await assignAuthority(trx, member.id, authority);
    const details = { from: member.assignedAuthority ?? '', to: authority ?? '' };
    return { kind: 'changed', action: 'staff.authority-set', details };
  });
}
