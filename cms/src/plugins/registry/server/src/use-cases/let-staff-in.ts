import { isLastAdministrator, stateOf } from '../domain/staff';
import { changeStaff, type StaffOutcome } from './change-staff';
import { mailInvitation } from './invite-staff';
import type { StaffContext } from './staff-context';

type Who = { actor: number; id: number };

/** Lets someone in who has set a password and was not let in yet. */
export function approveStaff(context: StaffContext, who: Who): Promise<StaffOutcome> {
  return changeStaff(context, who, async ({ member }) => {
    if (stateOf(member) === 'active') return { kind: 'unchanged' };
    if (stateOf(member) !== 'waiting') return { kind: 'refused', because: 'not-waiting' };
    await context.accounts.letIn(member.id);
    return { kind: 'changed', action: 'staff.approved' };
  });
}

/** Shuts someone out at once: sessions, links and passwords no longer open anything. */
export function blockStaff(context: StaffContext, who: Who): Promise<StaffOutcome> {
  return changeStaff(context, who, async ({ member, everyone }) => {
    if (stateOf(member) === 'blocked') return { kind: 'unchanged' };
    if (isLastAdministrator(member, everyone)) {
      return { kind: 'refused', because: 'last-administrator' };
    }
    await context.accounts.shutOut(member.id);
    return { kind: 'changed', action: 'staff.blocked' };
  });
}

/** Lets a blocked person in again; one who never set a password is invited anew. */
export function unblockStaff(context: StaffContext, who: Who): Promise<StaffOutcome> {
  return changeStaff(context, who, async ({ trx, member }) => {
    if (stateOf(member) !== 'blocked') return { kind: 'unchanged' };
    const { id, hasPassword } = member;
    if (hasPassword) {
      await context.accounts.letIn(id);
    } else {
      await context.accounts.reopen(id);
      const token = await context.accounts.renewToken(id);
      const role = member.roles.map(({ name }) => name).join(', ');
      await mailInvitation(context, trx, { ...member, token, role });
    }
    return { kind: 'changed', action: 'staff.unblocked' };
  });
}
