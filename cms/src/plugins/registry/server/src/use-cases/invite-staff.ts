import type { Invitation } from '../../../shared/staff';
import { authorityByKey } from '../domain/health-authorities';
import { rolesOfStaff, stateOf } from '../domain/staff';
import type { Db } from '../store/db';
import {
  assignAuthority,
  countInvitation,
  findAddress,
  lockStaff,
  readAccounts,
  readRoles,
} from '../store/staff';
import { mayNow } from '../store/who-may';
import { changeStaff, noteChange, type StaffOutcome } from './change-staff';
import { describeStaff } from './list-staff';
import type { StaffContext } from './staff-context';

/**
 * Makes an account for someone and mails them the link by which they set a password and begin. Nothing
 * of it is kept unless all of it is.
 */
export function inviteStaff(
  context: StaffContext,
  actor: number,
  { role, authority = null, ...person }: Invitation,
): Promise<StaffOutcome> {
  return context.transaction(async (trx) => {
    await lockStaff(trx);
    if (!(await mayNow(trx, actor, 'staff.manage')))
      return { kind: 'refused', because: 'not-allowed' };
    const [given] = rolesOfStaff.includes(role) ? await readRoles(trx, [role]) : [];
    if (!given) return { kind: 'unknown-role' };
    if (authority !== null && !authorityByKey(authority)) return { kind: 'unknown-authority' };
    const there = await findAddress(trx, person.email);
    const [known] = there === undefined ? [] : await readAccounts(trx, there);
    if (known) {
      const isInvited = stateOf(known) === 'invited';
      return { kind: 'refused', because: isInvited ? 'already-invited' : 'already-staff' };
    }
    const { id, token } = await context.accounts.create({ ...person, role: given.id });
    if (authority !== null) await assignAuthority(trx, id, authority);
    await mailInvitation(context, trx, { id, token, ...person, role: given.name });
    const details = { role, ...(authority !== null && { authority }) };
    await noteChange(trx, { action: 'staff.invited', actor, id, at: context.now(), details });
    const [member] = await readAccounts(trx, id);
    return member
      ? { kind: 'done', member: describeStaff(member, actor, context.now()) }
      : { kind: 'unknown' };
  });
}

/** Another invitation comes no sooner than this after the last, so that two clicks are one mail. */
const shortestWaitMs = 60_000;

/** Mails a new link to someone who has not set a password; the one before is void. */
export function inviteStaffAgain(
  context: StaffContext,
  who: { actor: number; id: number },
): Promise<StaffOutcome> {
  return changeStaff(context, who, async ({ trx, member }) => {
    if (stateOf(member) !== 'invited') return { kind: 'refused', because: 'not-invited' };
    const since = context.now().getTime() - (member.invitedAt?.getTime() ?? 0);
    if (since < shortestWaitMs) return { kind: 'refused', because: 'too-soon' };
    const token = await context.accounts.renewToken(member.id);
    const role = member.roles.map(({ name }) => name).join(', ');
    await mailInvitation(context, trx, { ...member, token, role });
    return { kind: 'changed', action: 'staff.invited-again' };
  });
}

/** Puts the mail with the link in the outbox, once for each time someone is invited. */
export async function mailInvitation(
  { outbox, now }: StaffContext,
  trx: Db,
  person: { id: number; email: string; firstName: string; role: string; token: string },
): Promise<void> {
  const times = await countInvitation(trx, person.id, now());
  await outbox.enqueue(trx, {
    template: 'staff-invitation',
    cause: `invited/${person.id}/${times}`,
    to: person.email,
    locale: 'en',
    values: { firstName: person.firstName, role: person.role },
    secret: person.token,
  });
}
