/** The roles of staff: `code` is what the registry's rules know a role by, and never changes. */
export const STAFF_ROLES = {
  programAdministrator: {
    code: 'program-administrator',
    name: 'Program administrator',
    description: 'Runs the registry: registrants, forms, staff.',
  },
  ministry: {
    code: 'ministry-staff',
    name: 'Ministry staff',
    description: 'Works with every registrant, and with the forms.',
  },
  healthAuthority: {
    code: 'health-authority-staff',
    name: 'Health-authority staff',
    description: 'Works with the registrants of one health authority.',
  },
  communications: {
    code: 'communications',
    name: 'Communications',
    description: 'Keeps the words of pages and messages.',
  },
} as const;

export type StaffRole = keyof typeof STAFF_ROLES;

export type ExamplePerson = {
  /** `superAdmin` is Strapi's own role, which manages roles and settings. */
  role: StaffRole | 'superAdmin';
  email: string;
  firstname: string;
  lastname: string;
  /** Of health-authority staff, since their addresses are of no authority. */
  authority?: string;
};

/** Invented people of each role, made only where SEED_STAFF_PASSWORD is set. */
export const EXAMPLE_STAFF: readonly ExamplePerson[] = [
  {
    role: 'superAdmin',
    email: 'system.administrator@example.org',
    firstname: 'Example',
    lastname: 'System Administrator',
  },
  {
    role: 'programAdministrator',
    email: 'program.administrator@example.org',
    firstname: 'Example',
    lastname: 'Program Administrator',
  },
  {
    role: 'ministry',
    email: 'ministry@example.org',
    firstname: 'Example',
    lastname: 'Ministry',
  },
  {
    role: 'healthAuthority',
    email: 'interior.health@example.org',
    firstname: 'Example',
    lastname: 'Interior Health',
    authority: 'interior',
  },
  {
    role: 'healthAuthority',
    email: 'fraser.health@example.org',
    firstname: 'Example',
    lastname: 'Fraser Health',
    authority: 'fraser',
  },
  {
    role: 'communications',
    email: 'communications@example.org',
    firstname: 'Example',
    lastname: 'Communications',
  },
];
