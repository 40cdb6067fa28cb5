import { authorityByKey, authorityOfMail } from './health-authorities';

/** Which registrants somebody sees: a member of staff, or whoever owns a mailbox. */
export type Scope = StaffScope | MailboxScope;

export type StaffScope =
  | { kind: 'all' }
  /** Who chose a community of the region, and who goes anywhere. */
  | { kind: 'region'; region: string }
  /** Who goes anywhere: of an authority without a region. */
  | { kind: 'anywhere' }
  | { kind: 'none'; because: 'no-role' | 'no-authority' | 'blocked' };

/** Who is registered by an address, in small letters, and not merged into another record. */
export type MailboxScope = { kind: 'mailbox'; mailbox: string };

/** What the rule asks of a member of staff. */
export type StaffMember = {
  email: string;
  /** The codes of their roles. */
  roles: readonly string[];
  isBlocked: boolean;
  /** The key of the authority that an administrator set by hand; it holds before the address's. */
  assignedAuthority: string | null;
};

/** What the rule asks of a registrant. */
export type Whereabouts = { deployAnywhere: boolean; regions: readonly string[] };

const seesAll = ['strapi-super-admin', 'program-administrator', 'ministry-staff'];

/** The rule of who sees whom. Every path to registrants asks it, and none has another. */
export function scopeOf({ email, roles, isBlocked, assignedAuthority }: StaffMember): StaffScope {
  if (isBlocked) return { kind: 'none', because: 'blocked' };
  if (roles.some((role) => seesAll.includes(role))) return { kind: 'all' };
  if (!roles.includes('health-authority-staff')) return { kind: 'none', because: 'no-role' };
  const authority =
    assignedAuthority === null ? authorityOfMail(email) : authorityByKey(assignedAuthority);
  if (!authority) return { kind: 'none', because: 'no-authority' };
  const { region } = authority;
  return region === null ? { kind: 'anywhere' } : { kind: 'region', region };
}

/** Whether a registrant is in the scope of staff. `store/visible.ts` says the same in SQL. */
export function sees(scope: StaffScope, { deployAnywhere, regions }: Whereabouts): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'region':
      return deployAnywhere || regions.includes(scope.region);
    case 'anywhere':
      return deployAnywhere;
    case 'none':
      return false;
  }
}
