import type { StaffOverview, StaffRow } from '../../../shared/staff';
import { authorityOfMail, healthAuthorities } from '../domain/health-authorities';
import { isExpired, refusalToManage, rolesOfStaff, stateOf } from '../domain/staff';
import { scopeOf } from '../domain/visibility';
import { asMember, readAccounts, readRoles, type StaffAccount } from '../store/staff';
import type { StaffContext } from './staff-context';

/** Everyone who works with the registry, and what an administrator can give them. */
export async function listStaff(
  { db, now }: Pick<StaffContext, 'db' | 'now'>,
  actor: number,
): Promise<StaffOverview> {
  const accounts = await readAccounts(db);
  const roles = await readRoles(db, rolesOfStaff);
  return {
    staff: accounts.map((account) => describeStaff(account, actor, now())),
    roles: roles.map(({ code, name, description }) => ({ code, name, description })),
    authorities: healthAuthorities.map(({ key, name }) => ({ key, name })),
  };
}

/** An account as the page of staff shows it to an administrator. */
export function describeStaff(account: StaffAccount, actor: number, now: Date): StaffRow {
  const { id, firstName, lastName, email, roles, assignedAuthority, invitedAt } = account;
  return {
    id,
    name: [firstName, lastName].filter(Boolean).join(' ') || email,
    email,
    roles: [...roles],
    assignedAuthority,
    authorityOfMail: authorityOfMail(email)?.key ?? null,
    state: stateOf(account),
    invitedAt: invitedAt?.toISOString() ?? null,
    isInvitationExpired: isExpired(invitedAt, now),
    // Who is invited is shown with what they will see.
    sees: scopeOf({ ...asMember(account), isBlocked: account.isBlocked }),
    isManaged: refusalToManage(actor, account) === undefined,
  };
}
