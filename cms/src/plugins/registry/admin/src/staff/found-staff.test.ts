import { expect, test } from 'vitest';
import type { StaffRow } from '../../../shared/staff';
import { foundStaff } from './found-staff';

const row = (id: number, name: string, email: string, more: Partial<StaffRow> = {}): StaffRow => ({
  id,
  name,
  email,
  roles: [{ code: 'ministry-staff', name: 'Ministry staff' }],
  assignedAuthority: null,
  authorityOfMail: null,
  state: 'active',
  invitedAt: null,
  isInvitationExpired: false,
  sees: { kind: 'all' },
  isManaged: true,
  ...more,
});
const staff = [
  row(1, 'Zoë Gagnon', 'zoe@example.org'),
  row(2, 'Noor Sample', 'n@example.org', { state: 'blocked', roles: [] }),
];

test.each([
  ['', undefined, [1, 2]],
  ['gagnon ZOE', undefined, [1]],
  ['ministry', undefined, [1]],
  ['example.org', 'blocked', [2]],
  ['nobody', undefined, []],
] as const)('“%s” in the state %s finds %j', (words, state, ids) => {
  expect(foundStaff(staff, { words, state }).map(({ id }) => id)).toEqual(ids);
});
