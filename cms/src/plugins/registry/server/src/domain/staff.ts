import type { StaffState } from '../../../shared/staff';

/** The roles that administrators give, by their codes. */
export const rolesOfStaff = [
  'program-administrator',
  'ministry-staff',
  'health-authority-staff',
  'communications',
];

export const programAdministrator = 'program-administrator';

/** Strapi's own role, which is given and taken in Strapi's settings only. */
export const systemAdministrator = 'strapi-super-admin';

/** What is known of an account. */
export type Account = {
  id: number;
  roles: readonly { code: string; name: string }[];
  isActive: boolean;
  isBlocked: boolean;
  hasPassword: boolean;
};

/** Where an account is on its way in. */
export function stateOf({ isActive, isBlocked, hasPassword }: Omit<Account, 'id'>): StaffState {
  if (isBlocked) return 'blocked';
  if (isActive) return 'active';
  return hasPassword ? 'waiting' : 'invited';
}

/** So long the link of an invitation lets someone set a password. */
export const invitationDays = 14;

/** Whether a link is too old to be followed. Accounts that Strapi's settings made were never invited. */
export function isExpired(invitedAt: Date | null, now: Date): boolean {
  const days = invitedAt === null ? 0 : (now.getTime() - invitedAt.getTime()) / 86_400_000;
  return days > invitationDays;
}

/** Why something is not done with a member of staff. */
export type StaffRefusal =
  | 'not-allowed'
  | 'oneself'
  | 'system-administrator'
  | 'last-administrator'
  | 'not-invited'
  | 'not-waiting'
  | 'too-soon'
  | 'already-invited'
  | 'already-staff';

/** The same for whoever asked for it. */
export const refusalInWords: Record<StaffRefusal, string> = {
  'not-allowed': 'You may no longer manage staff. Reload the page',
  oneself: 'You cannot change your own access. Ask another administrator',
  'system-administrator':
    'System administrators are managed in Settings, Administration panel, Users',
  'last-administrator':
    'This is the last program administrator who can sign in. Invite another one first',
  'not-invited': 'They have set a password already: there is nothing to invite them to',
  'not-waiting': 'They have not set a password yet, or are blocked. Invite them again',
  'too-soon': 'An invitation was sent a moment ago. Wait a minute, and ask them to look again',
  'already-invited': 'Someone with this email address is invited already: find them in the list',
  'already-staff': 'Someone with this email address is among the staff already',
};

const hasRole = ({ roles }: Pick<Account, 'roles'>, role: string) =>
  roles.some(({ code }) => code === role);

/** Whether an account is managed by the member of staff who asks: neither their own nor Strapi's. */
export function refusalToManage(actor: number, member: Account): StaffRefusal | undefined {
  if (hasRole(member, systemAdministrator)) return 'system-administrator';
  return member.id === actor ? 'oneself' : undefined;
}

/** Whether nobody would be left who runs the program, were this account to lose its role or access. */
export function isLastAdministrator(member: Account, everyone: readonly Account[]): boolean {
  const isOne = (account: Account) =>
    hasRole(account, programAdministrator) && stateOf(account) === 'active';
  return isOne(member) && !everyone.some((other) => other.id !== member.id && isOne(other));
}
