import { compileForm, type Answers, type PublishedForm } from '@ehpr/form-schemas';
import { shippedForm, shippedLists, type ShippedFormName } from '@ehpr/form-schemas/shipped';
import { createValidator } from '@ehpr/form-schemas/validator';
import { expect, test } from 'vitest';
import { importRow, type ImportForms, type MovedRegistrant } from './import-row';
import { readMovedRow } from './moved-row';

const now = new Date('2026-03-10T19:00:00Z');

function judged(slug: ShippedFormName): ImportForms['registration'] {
  const compiled = compileForm({
    definition: shippedForm(slug),
    lists: shippedLists(),
    timeZone: 'America/Vancouver',
  });
  if (compiled.kind === 'unsound') throw new Error(JSON.stringify(compiled.problems));
  const { schema, wording } = compiled;
  const form: PublishedForm = {
    ...wording.en,
    slug,
    version: 3,
    hash: slug,
    locale: 'en',
    schema,
  };
  return { form, validate: createValidator(schema) };
}

const forms: ImportForms = { registration: judged('registration'), status: judged('status') };

const personalInformation = { firstName: 'Nora', lastName: 'Sample', postalCode: 'v2l-3h9' };
const contactInformation = {
  primaryPhone: '(250) 555-0100',
  primaryPhoneExt: 'x12',
  secondaryPhone: '',
  secondaryPhoneExt: null,
  email: ' Nora.Sample@Example.org ',
};
const credentialInformation = {
  stream: 'Nurse',
  specialties: [{ id: 'RegisteredNurse', subspecialties: [{ id: 'EmergencyAdult' }] }],
  registrationStatus: 'registered',
  registrationNumber: 'BC-0000001',
  currentEmployment: 'healthSectorEmployed',
  healthAuthorities: ['northern'],
};
const preferencesInformation = {
  deployAnywhere: false,
  deploymentLocations: ['PrinceGeorge'],
  placementOptions: ['emergencyDepartments'],
  hasImmunizationTraining: true,
  deploymentDuration: 'twoWeeks',
  deploymentType: ['fullTime'],
  hasPreviousDeployment: 'noOrUnsure',
};

const stored = {
  firstName: 'Nora',
  lastName: 'Sample',
  postalCode: 'V2L 3H9',
  primaryPhone: '+12505550100',
  primaryPhoneExt: '12',
  email: 'Nora.Sample@Example.org',
  stream: 'Nurse',
  specialties: [{ specialty: 'RegisteredNurse', subspecialties: ['EmergencyAdult'] }],
  registrationStatus: 'registered',
  registrationNumber: 'BC-0000001',
  currentEmployment: 'healthSectorEmployed',
  healthAuthorities: ['northern'],
  deployAnywhere: false,
  deploymentLocations: ['PrinceGeorge'],
  placementOptions: ['emergencyDepartments'],
  hasImmunizationTraining: true,
  deploymentDuration: 'twoWeeks',
  deploymentType: ['fullTime'],
  hasPreviousDeployment: 'noOrUnsure',
};

type Sections = Record<string, Answers | undefined>;

/** A row of the existing system with some of its sections changed. */
const rowWith = (changed: Sections = {}, columns: Answers = {}) => ({
  id: '7b0d',
  created_date: '2021-03-05 12:34:56.789',
  updated_date: '2022-01-02T03:04:05Z',
  confirmation_id: 'ABCDEFGHIJKLM',
  withdrawn: false,
  withdrawn_reason: null,
  payload: {
    personalInformation: { ...personalInformation, ...changed['personalInformation'] },
    contactInformation: { ...contactInformation, ...changed['contactInformation'] },
    credentialInformation: { ...credentialInformation, ...changed['credentialInformation'] },
    preferencesInformation: { ...preferencesInformation, ...changed['preferencesInformation'] },
    ...(changed['status'] && { status: changed['status'] }),
  },
  ...columns,
});

function imported(row: unknown): MovedRegistrant {
  const read = readMovedRow(row, now);
  if (read.kind === 'unusable') throw new Error(read.reasons.join());
  const result = importRow(forms, read.row, now);
  if (result.kind === 'refused') throw new Error(result.reasons.join());
  return result.registrant;
}

function refused(row: unknown): string[] {
  const read = readMovedRow(row, now);
  if (read.kind === 'unusable') return read.reasons;
  const result = importRow(forms, read.row, now);
  return result.kind === 'refused' ? result.reasons : [];
}

const gapsOf = (row: unknown) =>
  imported(row).gaps.map(({ question, rule }) => `${question}: ${rule}`);

test('a row of the existing system becomes a registrant, as it would be stored today', () => {
  expect(imported(rowWith())).toMatchObject({
    confirmationNumber: 'ABCDEFGHIJKLM',
    answers: stored,
    status: 'active',
    registeredAt: new Date('2021-03-05T12:34:56.789Z'),
    changedAt: new Date('2022-01-02T03:04:05Z'),
    formVersion: 3,
    gaps: [{ question: 'confirm', rule: 'required' }],
    aside: {},
    core: { stream: 'Nurse', deployAnywhere: false },
  });
});

test('one in our own shape that lacks nothing has no gaps', () => {
  const { answers, gaps, aside, language, registeredAt } = imported({
    confirmationNumber: 'ABC-DEF-GHI-JKLM',
    submittedAt: '2021-03-05T12:34:56-08:00',
    withdrawn: false,
    locale: 'fr',
    answers: { ...stored, confirm: true },
  });
  expect({ answers, gaps, aside, language }).toEqual({
    answers: { ...stored, confirm: true },
    gaps: [],
    aside: {},
    language: 'fr',
  });
  expect(registeredAt).toEqual(new Date('2021-03-05T20:34:56Z'));
});

test('the payload may be the text of JSON, as in a table', () => {
  const row = rowWith();
  expect(imported({ ...row, payload: JSON.stringify(row.payload) }).answers).toEqual(stored);
});

const confirm = 'confirm: required';

test.each<[string, Sections, string[], Answers, Answers]>([
  [
    'no circumstance of who is not employed',
    { credentialInformation: { currentEmployment: 'notHealthSectorEmployed' } },
    ['employmentCircumstance: required', confirm],
    { currentEmployment: 'notHealthSectorEmployed', healthAuthorities: undefined },
    { healthAuthorities: ['northern'] },
  ],
  [
    'no answers on experience and training',
    { preferencesInformation: { deployAnywhere: true, deploymentLocations: null } },
    [
      confirm,
      'hasExperienceWithIndigenousCommunity: required',
      'hasExperienceWithRemoteRuralCommunity: required',
      'completedSanyasIndigenousCulturalSafetyTraining: required',
    ],
    { deployAnywhere: true, deploymentLocations: undefined },
    {},
  ],
  [
    'a specialty without an id where there are none',
    {
      credentialInformation: {
        stream: 'Nonclinical',
        nonClinicalJobTitle: 'Driver',
        specialties: [{ id: null }],
      },
    },
    [confirm],
    { stream: 'Nonclinical', nonClinicalJobTitle: 'Driver', specialties: undefined },
    {},
  ],
  [
    'a specialty without an id where there should be one',
    { credentialInformation: { specialties: [{ id: null, subspecialties: [] }] } },
    ['specialties: required', confirm],
    { specialties: undefined },
    {},
  ],
  [
    'a postal code and a phone that cannot be read',
    {
      personalInformation: { postalCode: 'somewhere' },
      contactInformation: { primaryPhone: 'ask at the desk', primaryPhoneExt: undefined },
    },
    ['postalCode: format', 'primaryPhone: format', confirm],
    { postalCode: undefined, primaryPhone: undefined, primaryPhoneExt: undefined },
    { postalCode: 'somewhere', primaryPhone: 'ask at the desk' },
  ],
  [
    'a phone that is a number, and a day that is a moment',
    {
      contactInformation: { primaryPhone: 2505550100 },
      preferencesInformation: {
        hasPreviousDeployment: 'yes',
        lastDeployedHa: 'interior',
        lastDeploymentDate: '2020-07-01T07:00:00.000Z',
      },
    },
    [confirm],
    {
      primaryPhone: '+12505550100',
      hasPreviousDeployment: 'yes',
      lastDeployedHa: 'interior',
      lastDeploymentDate: '2020-07-01',
    },
    {},
  ],
  [
    'choices that the form does not have, among some that it has',
    {
      preferencesInformation: {
        placementOptions: ['criticalCareICU', 'fieldHospital', 'criticalCareICU'],
        deploymentLocations: ['Atlantis'],
      },
    },
    ['deploymentLocations: option', 'placementOptions: option', confirm],
    { placementOptions: ['criticalCareICU'], deploymentLocations: undefined },
    {
      placementOptions: ['criticalCareICU', 'fieldHospital'],
      deploymentLocations: ['Atlantis'],
    },
  ],
  [
    'a choice that is there twice',
    { preferencesInformation: { placementOptions: ['homeSupport', 'homeSupport'] } },
    [confirm],
    { placementOptions: ['homeSupport'] },
    {},
  ],
  [
    'one specialty of several that there is not, and one without its subspecialties',
    {
      credentialInformation: {
        specialties: [
          { id: 'Witch', subspecialties: [] },
          { id: 'RegisteredNurse', subspecialties: [] },
        ],
      },
    },
    ['specialties.specialty: option', 'specialties.subspecialties: required', confirm],
    { specialties: [{ specialty: 'RegisteredNurse' }] },
    {
      specialties: [
        { specialty: 'Witch', subspecialties: [] },
        { specialty: 'RegisteredNurse', subspecialties: [] },
      ],
    },
  ],
  [
    'a stream that there is not',
    { credentialInformation: { stream: 'Wizard' } },
    ['stream: option', confirm],
    { stream: undefined, specialties: undefined },
    {
      stream: 'Wizard',
      specialties: [{ specialty: 'RegisteredNurse', subspecialties: ['EmergencyAdult'] }],
    },
  ],
  [
    'what the form does not ask',
    { preferencesInformation: { favouriteColour: 'green', ['__proto__x']: 1 } },
    [confirm],
    {},
    { favouriteColour: 'green', ['__proto__x']: 1 },
  ],
  [
    'no first name',
    { personalInformation: { firstName: ' ' } },
    ['firstName: required', confirm],
    { firstName: undefined },
    {},
  ],
])('%s', (_of, changed, gaps, differently, aside) => {
  const registrant = imported(rowWith(changed));
  expect(registrant.gaps.map(({ question, rule }) => `${question}: ${rule}`).toSorted()).toEqual(
    gaps.toSorted(),
  );
  expect(registrant.answers).toEqual({ ...stored, ...differently });
  expect(registrant.aside).toEqual(aside);
});

test.each<[string, Sections, Answers, Partial<MovedRegistrant>]>([
  [
    'who withdrew',
    {},
    { withdrawn: 't', withdrawn_reason: ' moved away ' },
    { status: 'withdrawn', withdrawnReason: 'moved away' },
  ],
  [
    'who is not interested any more',
    { status: { interested: false, deployed: false } },
    {},
    { status: 'withdrawn', withdrawnReason: undefined },
  ],
  [
    'who is deployed',
    {
      status: { interested: true, deployed: true, startDate: '2026-03-01', endDate: '2026-04-01' },
    },
    {},
    { status: 'deployed', deployedFrom: '2026-03-01', deployedUntil: '2026-04-01' },
  ],
  [
    'who was deployed',
    {
      status: { interested: true, deployed: true, startDate: '2026-02-01', endDate: '2026-03-01' },
    },
    {},
    { status: 'active', deployedFrom: '2026-02-01', deployedUntil: '2026-03-01' },
  ],
  [
    'who is deployed since nobody knows when',
    { status: { deployed: true } },
    {},
    { status: 'deployed', deployedFrom: undefined },
  ],
])('%s stays so', (_who, changed, columns, expected) => {
  expect(imported(rowWith(changed, columns))).toMatchObject(expected);
});

test('a deployment without a start is a gap', () => {
  expect(gapsOf(rowWith({ status: { deployed: true } }))).toContain('startDate: required');
});

test('a date that cannot be read is kept aside, and the time of the import stands for it', () => {
  const { registeredAt, aside } = imported(rowWith({}, { created_date: 'last spring' }));
  expect({ registeredAt, aside }).toEqual({
    registeredAt: now,
    aside: { created_date: 'last spring' },
  });
});

let deep: unknown = 1;
for (let level = 0; level < 5000; level += 1) deep = [deep];

test.each<[string, unknown, RegExp]>([
  ['no name', rowWith({ personalInformation: { firstName: '', lastName: null } }), /no name/],
  ['no address', rowWith({ contactInformation: { email: undefined } }), /no email/],
  ['an address that is none', rowWith({ contactInformation: { email: 'at home' } }), /no email/],
  ['no number', rowWith({}, { confirmation_id: null }), /13 letters/],
  ['a number of another length', rowWith({}, { confirmation_id: 'ABC' }), /13 letters/],
  ['a number that is none', rowWith({}, { confirmation_id: 'ABCDEFGHIJK’M' }), /13 letters/],
  ['a number of a wrong type', rowWith({}, { confirmation_id: 1234567890123 }), /13 letters/],
  ['no payload', rowWith({}, { payload: null }), /payload/],
  ['a payload that is no JSON', rowWith({}, { payload: '{"a":' }), /payload/],
  ['a payload that is a list', rowWith({}, { payload: [] }), /payload/],
  ['a withdrawal that cannot be read', rowWith({}, { withdrawn: 'perhaps' }), /withdrew/],
  ['no answers', { confirmationNumber: 'ABCDEFGHIJKLM', submittedAt: '2021-01-01' }, /answers/],
  ['a list', [1], /not an object/],
  ['nothing', null, /not an object/],
  ['a text', 'text', /not an object/],
  ['depth', rowWith({}, { payload: { personalInformation: deep } }), /deep/],
  [
    'depth in a text',
    rowWith({}, { payload: `${'['.repeat(99_999)}${']'.repeat(99_999)}` }),
    /payload/,
  ],
])('%s is refused, with the reason', (_what, row, reason) => {
  expect(refused(row).join(' ')).toMatch(reason);
});

const hostile: unknown[] = [
  null,
  true,
  -0.5,
  'x'.repeat(100_000),
  '\u0000',
  '\ud800',
  [],
  [null],
  {},
  { toString: 1, constructor: {}, hasOwnProperty: 'x' },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  Array.from({ length: 5000 }, (_, index) => index),
  Array.from({ length: 500 }, () => ({ id: 'RegisteredNurse' })),
];
const keys = [
  'stream',
  'specialties',
  'postalCode',
  'registrationNumber',
  'deployAnywhere',
  'deploymentLocations',
  'placementOptions',
  'lastDeploymentDate',
  '__proto__',
  'constructor',
];

test.each(keys)(
  'whatever stands for %s, the rest is imported and only what is valid is an answer',
  (key) => {
    for (const value of hostile) {
      const section = Object.fromEntries([[key, value]]);
      const registrant = imported(rowWith({ preferencesInformation: section }));
      const checked = imported({
        confirmationNumber: 'ABCDEFGHIJKLM',
        submittedAt: '2021-01-01',
        answers: registrant.answers,
      });
      // Judged again, what was kept stays as it is.
      expect(checked.answers).toEqual(registrant.answers);
      expect(checked.gaps.every(({ rule }) => rule === 'required')).toBe(true);
      expect(({} as Answers)['polluted']).toBeUndefined();
    }
  },
);
