import type { OwnScope } from './contracts';

/**
 * Where a member of staff is on their way in: invited, and no password set yet; waiting, with a password
 * and not let in; active; or blocked.
 */
export type StaffState = 'invited' | 'waiting' | 'active' | 'blocked';

export type StaffRow = {
  id: number;
  name: string;
  email: string;
  roles: { code: string; name: string }[];
  /** The key that an administrator set by hand, or none. */
  assignedAuthority: string | null;
  /** The key that follows from the email address, or none. */
  authorityOfMail: string | null;
  state: StaffState;
  invitedAt: string | null;
  /** Whether the link that they were sent no longer works. */
  isInvitationExpired: boolean;
  /** Which registrants they see. */
  sees: OwnScope;
  /** Oneself and system administrators are not managed here. */
  isManaged: boolean;
};

/** `GET /registry/staff` */
export type StaffOverview = {
  staff: StaffRow[];
  /** The roles that can be given. */
  roles: { code: string; name: string; description: string }[];
  authorities: { key: string; name: string }[];
};

/** `POST /registry/staff`: whom to invite. */
export type Invitation = {
  firstName: string;
  lastName: string;
  email: string;
  role: string;
  /** The key of one that is set by hand. */
  authority?: string | null;
};

/** `POST /registry/staff/:id/:change`, answered with the row as it is then. */
export type StaffChange = 'invitation' | 'approve' | 'block' | 'unblock';
