import { expect, test } from 'vitest';
import { isExpired, isLastAdministrator, refusalToManage, stateOf, type Account } from './staff';

const account = (id: number, code: string, more: Partial<Account> = {}): Account => ({
  id,
  roles: [{ code, name: code }],
  isActive: true,
  isBlocked: false,
  hasPassword: true,
  ...more,
});
const program = (id: number, more?: Partial<Account>) => account(id, 'program-administrator', more);

test.each([
  [{ isActive: false, isBlocked: false, hasPassword: false }, 'invited'],
  [{ isActive: false, isBlocked: false, hasPassword: true }, 'waiting'],
  [{ isActive: true, isBlocked: false, hasPassword: true }, 'active'],
  [{ isActive: false, isBlocked: true, hasPassword: false }, 'blocked'],
  [{ isActive: true, isBlocked: true, hasPassword: true }, 'blocked'],
] as const)('an account with %o is %s', (known, state) => {
  expect(stateOf({ roles: [], ...known })).toBe(state);
});

test('nobody manages themselves or a system administrator', () => {
  expect(refusalToManage(1, program(1))).toBe('oneself');
  expect(refusalToManage(1, program(2))).toBeUndefined();
  expect(refusalToManage(1, account(2, 'strapi-super-admin'))).toBe('system-administrator');
});

test('the last program administrator is the last who can sign in', () => {
  const one = program(1);
  expect(isLastAdministrator(one, [one])).toBe(true);
  expect(isLastAdministrator(one, [one, account(2, 'strapi-super-admin')])).toBe(true);
  expect(isLastAdministrator(one, [one, program(2, { isActive: false })])).toBe(true);
  expect(isLastAdministrator(one, [one, program(2, { isBlocked: true })])).toBe(true);
  expect(isLastAdministrator(one, [one, program(2)])).toBe(false);
  const blocked = program(3, { isBlocked: true });
  expect(isLastAdministrator(blocked, [blocked])).toBe(false);
  const nurse = account(4, 'ministry-staff');
  expect(isLastAdministrator(nurse, [nurse])).toBe(false);
});

test('an invitation is good for two weeks', () => {
  const invitedAt = new Date('2027-06-01T12:00:00Z');
  expect(isExpired(invitedAt, new Date('2027-06-15T12:00:00Z'))).toBe(false);
  expect(isExpired(invitedAt, new Date('2027-06-15T12:00:01Z'))).toBe(true);
  expect(isExpired(null, invitedAt)).toBe(false);
});
