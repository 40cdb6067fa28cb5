import type { StaffOverview, StaffRow, StaffState } from '../../../shared/staff';

/** What the states of an account are called, and what they mean. */
export const states: Record<StaffState, { name: string; meaning: string }> = {
  invited: {
    name: 'Invited',
    meaning:
      'They have not set a password yet. The link in the invitation lets them do so for two weeks.',
  },
  waiting: {
    name: 'Waiting',
    meaning: 'They have set a password, and cannot sign in until you let them in.',
  },
  active: { name: 'Active', meaning: 'They can sign in.' },
  blocked: { name: 'Blocked', meaning: 'They cannot sign in, and no link lets them.' },
};

/** The state of someone, in a word or two. */
export const stateInWords = ({ state, isInvitationExpired }: StaffRow) =>
  state === 'invited' && isInvitationExpired ? 'Invitation expired' : states[state].name;

type Authorities = StaffOverview['authorities'];

const authorityName = (authorities: Authorities, key: string | null) =>
  authorities.find((authority) => authority.key === key)?.name;

/** Where the authority of someone comes from, for the list of authorities to choose from. */
export function authorityByAddress(
  authorities: Authorities,
  { authorityOfMail }: StaffRow,
): string {
  const name = authorityName(authorities, authorityOfMail);
  return name === undefined
    ? 'As the email address says: none that is known'
    : `As the email address says: ${name}`;
}

/** Which registrants someone sees, and why. */
export function seesInWords(row: StaffRow, authorities: Authorities): string {
  const { sees, assignedAuthority, authorityOfMail } = row;
  const name = authorityName(authorities, assignedAuthority ?? authorityOfMail) ?? '';
  const how = assignedAuthority === null ? 'by email address' : 'set by hand';
  switch (sees.kind) {
    case 'all':
      return 'All registrants';
    case 'region':
      return `Those of ${name} (${how})`;
    case 'anywhere':
      return `Those who go anywhere: ${name} (${how})`;
    case 'none':
      return nothing[sees.because];
  }
}

const nothing = {
  'no-role': 'No registrants',
  'no-authority': 'No registrants: set a health authority',
  blocked: 'Nothing while blocked',
};
