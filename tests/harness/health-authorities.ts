import type { Answers } from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import type { BootedCms } from './cms-in-process.ts';
import { makeStaff, type StaffAgent } from './make-staff.ts';
import type { Sql } from './sql.ts';

/** Somebody who would go to these communities, found by a last name of their own. */
export function nurseOf(lastName: string, communities: string[], more: Answers = {}): Answers {
  const email = `${lastName.toLowerCase()}@people.example.org`;
  return { ...nurse, lastName, email, deploymentLocations: communities, ...more };
}

/** A community of each of two health authorities. */
export const inFraser = 'Hope';
export const inInterior = 'Kimberley';

export type StaffOfTwo = Record<'fraser' | 'interior' | 'ministry', StaffAgent>;

/** Staff of two health authorities, and of the ministry, who sees all. */
export async function staffOfTwo(cms: BootedCms, sql: Sql): Promise<StaffOfTwo> {
  const role = 'health-authority-staff';
  return {
    fraser: await makeStaff(cms, sql, { email: 'f@fraserhealth.ca', role }),
    interior: await makeStaff(cms, sql, { email: 'i@example.org', role, authority: 'interior' }),
    ministry: await makeStaff(cms, sql, { email: 'm@gov.bc.ca', role: 'ministry-staff' }),
  };
}
