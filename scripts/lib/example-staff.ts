import { createRequire } from 'node:module';
import { inRoot } from './paths.ts';

type ExamplePerson = { role: string; email: string };
type StaffModule = {
  EXAMPLE_STAFF: readonly ExamplePerson[];
  STAFF_ROLES: Partial<Record<string, { name: string }>>;
};

/** The invented people that the CMS seeds, one of each role, in the words of the admin. */
export function exampleStaff(): { role: string; email: string }[] {
  const file = inRoot('cms', 'dist', 'src', 'seed', 'staff.js');
  const { EXAMPLE_STAFF, STAFF_ROLES } = createRequire(import.meta.url)(file) as StaffModule;
  return EXAMPLE_STAFF.map(({ role, email }) => ({
    role: STAFF_ROLES[role]?.name ?? 'System administrator',
    email,
  }));
}
