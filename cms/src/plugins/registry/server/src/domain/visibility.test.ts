import { describe, expect, test } from 'vitest';
import { scopeOf, sees, type StaffScope, type StaffMember } from './visibility';

const ha = ['health-authority-staff'];
const fraser: StaffScope = { kind: 'region', region: 'FraserRegion' };
const none = (because: 'no-role' | 'no-authority' | 'blocked'): StaffScope => ({
  kind: 'none',
  because,
});

describe('what staff see', () => {
  test.each<[string, Partial<StaffMember>, StaffScope]>([
    ['ministry staff', { roles: ['ministry-staff'], email: 'm@gov.bc.ca' }, { kind: 'all' }],
    ['program administrators', { roles: ['program-administrator'] }, { kind: 'all' }],
    ['system administrators', { roles: ['strapi-super-admin'] }, { kind: 'all' }],
    ['an authority’s own by their address', { roles: ha, email: 'a@fraserhealth.ca' }, fraser],
    ['by their address in capitals', { roles: ha, email: 'A@FraserHealth.CA' }, fraser],
    ['by what was set', { roles: ha, assignedAuthority: 'fraser' }, fraser],
    [
      'by what was set, whatever the address',
      { roles: ha, email: 'a@interiorhealth.ca', assignedAuthority: 'fraser' },
      fraser,
    ],
    ['of an authority without a region', { roles: ha, email: 'a@phsa.ca' }, { kind: 'anywhere' }],
    [
      'with two roles, the wider',
      { roles: [...ha, 'ministry-staff'], email: 'a@fraserhealth.ca' },
      { kind: 'all' },
    ],
    ['at another address', { roles: ha, email: 'a@example.org' }, none('no-authority')],
    ['at the Ministry', { roles: ha, email: 'a@gov.bc.ca' }, none('no-authority')],
    ['at a domain below', { roles: ha, email: 'a@x.fraserhealth.ca' }, none('no-authority')],
    ['at a domain alike', { roles: ha, email: 'a@notfraserhealth.ca' }, none('no-authority')],
    ['of an authority that is none', { roles: ha, assignedAuthority: 'x' }, none('no-authority')],
    ['communications', { roles: ['communications'], email: 'a@fraserhealth.ca' }, none('no-role')],
    ['without a role', { email: 'a@fraserhealth.ca' }, none('no-role')],
    ['blocked', { roles: ['ministry-staff'], isBlocked: true }, none('blocked')],
  ])('%s', (_who, staff, scope) => {
    const member = {
      email: 'a@example.org',
      roles: [],
      isBlocked: false,
      assignedAuthority: null,
      ...staff,
    };
    expect(scopeOf(member)).toEqual(scope);
  });

  const interior = { deployAnywhere: false, regions: ['InteriorRegion'] };
  const both = { deployAnywhere: false, regions: ['InteriorRegion', 'FraserRegion'] };
  const anywhere = { deployAnywhere: true, regions: [] };
  test.each<[StaffScope, boolean[]]>([
    [{ kind: 'all' }, [true, true, true]],
    [fraser, [false, true, true]],
    [{ kind: 'anywhere' }, [false, false, true]],
    [none('no-role'), [false, false, false]],
  ])('%j', (scope, expected) => {
    expect([interior, both, anywhere].map((person) => sees(scope, person))).toEqual(expected);
  });
});
