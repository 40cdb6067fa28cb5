import { describe, expect, test } from 'vitest';
import { compileForm, type Answers, type PublishedForm } from '@ehpr/form-schemas';
import { shippedForm, shippedLists } from '@ehpr/form-schemas/shipped';
import type { ExtractedRegistrant } from './extract-columns';
import { extractTable } from './extract-table';

const nurse: Answers = {
  firstName: 'Nora',
  lastName: 'Sample',
  postalCode: 'V2L 3H9',
  primaryPhone: '+12505550100',
  primaryPhoneExt: '1234',
  secondaryPhone: '+16045550123',
  secondaryPhoneExt: '7',
  email: 'nora.sample@example.org',
  stream: 'Nurse',
  specialties: [
    { specialty: 'RegisteredNurse', subspecialties: ['CriticalCareAdult', 'EmergencyAdult'] },
    { specialty: 'NursePractitioner', subspecialties: ['CommunityHealth'] },
  ],
  registrationStatus: 'registered',
  registrationNumber: 'BC-0000001',
  currentEmployment: 'healthSectorEmployed',
  healthAuthorities: ['northern', 'privateEmployer'],
  deployAnywhere: false,
  deploymentLocations: ['PrinceGeorge', 'Gitgaat'],
  placementOptions: ['criticalCareICU', 'emergencyDepartments'],
  hasImmunizationTraining: true,
  deploymentDuration: 'twoWeeks',
  deploymentType: ['fullTime', 'partTime'],
  hasPreviousDeployment: 'yes',
  lastDeployedHa: 'interior',
  lastDeploymentDate: '2023-08-19',
  hasExperienceWithIndigenousCommunity: true,
  hasExperienceWithRemoteRuralCommunity: true,
  completedSanyasIndigenousCulturalSafetyTraining: false,
  confirm: true,
};

const dentist: Answers = {
  stream: 'DentalProfessional',
  specialties: [{ specialty: 'Dentist' }],
  deployAnywhere: false,
  deploymentLocations: ['Richmond'],
};
const midwife: Answers = { stream: 'Midwife', deployAnywhere: true };
const driver: Answers = { stream: 'Nonclinical', nonClinicalJobTitle: 'Driver' };

type Lists = ReturnType<typeof shippedLists>;
type Change = { questions?: object[]; lists?: (lists: Lists) => void };

/** The shipped registration form as a version of its own, with more questions or other lists. */
function version(number: number, { questions = [], lists: change }: Change = {}): PublishedForm {
  const definition = structuredClone(shippedForm('registration'));
  definition.steps.at(-1)?.questions.unshift(...(questions as []));
  const lists = structuredClone(shippedLists());
  change?.(lists);
  const compiled = compileForm({ definition, lists, timeZone: 'America/Vancouver' });
  if (compiled.kind === 'unsound') throw new Error(JSON.stringify(compiled.problems));
  const { schema, wording } = compiled;
  return {
    ...wording.en,
    slug: 'registration',
    version: number,
    hash: String(number),
    locale: 'en',
    schema,
  };
}

const registrant = (
  answers: Answers,
  more: Partial<ExtractedRegistrant> = {},
): ExtractedRegistrant => ({
  id: 'abc',
  confirmationNumber: 'ABCDEFGHJKLM1',
  status: 'active',
  deployedFrom: null,
  deployedUntil: null,
  formVersion: 1,
  answers,
  ...more,
});

/** The rows of a registrant, each by the titles of its columns, without empty cells. */
function rows(versions: PublishedForm[], extracted: ExtractedRegistrant) {
  const table = extractTable(versions);
  return table.rowsOf(extracted).map((row) => {
    expect(row).toHaveLength(table.columns.length);
    const cells = table.columns.map(({ title }, index) => [title, row[index]] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  });
}

const shipped = version(1);

test('the columns of an extract are those that the registry agreed on, in their order', () => {
  expect(extractTable([shipped]).columns.map(({ title }) => title)).toEqual([
    'ID',
    'Confirmation Number',
    'First Name',
    'Last Name',
    'Postal Code',
    'Primary Phone',
    'Primary Phone Ext',
    'Secondary Phone',
    'Secondary Phone Ext',
    'Email',
    'Stream',
    'Specialty',
    'Subspecialties',
    'All Specialties',
    'Registration Status',
    'Registration Number',
    'Current Employment',
    'Employment Health Authorities',
    'Employment Circumstance',
    'Non-Clinical Job Title',
    'Deploy Anywhere',
    'Vancouver Coastal Region',
    'Fraser Region',
    'Vancouver Island Region',
    'Interior Region',
    'Northern Region',
    'First Nations Health Authority',
    'Placement Options',
    'Has Immunization Training',
    'Deployment Duration',
    'Deployment Type',
    'Previous Deployment',
    'Previous Deployment Date',
    'Previous Deployment Health Authority',
    'Withdrawn',
    'Deployed',
    'Deployment Start',
    'Deployment End',
    'Experience With Indigenous Communities',
    'Experience With Remote Or Rural Communities',
    'San’yas Indigenous Cultural Safety Training',
  ]);
});

test('someone with two specialties has a row for each, in names', () => {
  const shared = {
    ID: 'abc',
    'Confirmation Number': 'ABC-DEF-GHJ-KLM1',
    'First Name': 'Nora',
    'Last Name': 'Sample',
    'Postal Code': 'V2L 3H9',
    'Primary Phone': '250-555-0100',
    'Primary Phone Ext': '1234',
    'Secondary Phone': '604-555-0123',
    'Secondary Phone Ext': '7',
    Email: 'nora.sample@example.org',
    Stream: 'Nurse',
    'All Specialties': 'Registered Nurse, Nurse Practitioner',
    'Registration Status': 'Registered and in good standing',
    'Registration Number': 'BC-0000001',
    'Current Employment': 'I work in the health sector',
    'Employment Health Authorities': 'Northern Health, A private employer',
    'Deploy Anywhere': 'No',
    'Northern Region': 'Prince George',
    'First Nations Health Authority': 'Gitga’at (Hartley Bay)',
    'Placement Options': 'Critical care or intensive care, Emergency departments',
    'Has Immunization Training': 'Yes',
    'Deployment Duration': 'Two weeks',
    'Deployment Type': 'Full time, Part time',
    'Previous Deployment': 'Yes',
    'Previous Deployment Date': '2023-08-19',
    'Previous Deployment Health Authority': 'Interior Health',
    Withdrawn: 'No',
    Deployed: 'No',
    'Experience With Indigenous Communities': 'Yes',
    'Experience With Remote Or Rural Communities': 'Yes',
    'San’yas Indigenous Cultural Safety Training': 'No',
  };
  expect(rows([shipped], registrant(nurse))).toEqual([
    {
      ...shared,
      Specialty: 'Registered Nurse',
      Subspecialties: 'Critical Care Adult, Emergency Adult',
    },
    { ...shared, Specialty: 'Nurse Practitioner', Subspecialties: 'Community Health' },
  ]);
});

test.each<[string, Answers, object]>([
  ['none, whose stream has none', midwife, { Stream: 'Midwife' }],
  ['none, who is not clinical', driver, { 'Non-Clinical Job Title': 'Driver' }],
  ['none, whose record has a gap', { ...nurse, specialties: [{}] }, { Stream: 'Nurse' }],
  ['none, whose answers are missing', {}, { Withdrawn: 'No' }],
  ['one without others below', dentist, { Specialty: 'Dentist', 'All Specialties': 'Dentist' }],
])('someone with %s has one row', (_who, answers, cells) => {
  const all = rows([shipped], registrant(answers));
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject(cells);
});

test('who is deployed or withdrew is told as such', () => {
  const days = { deployedFrom: '2026-07-01', deployedUntil: '2026-07-15' };
  expect(rows([shipped], registrant(midwife, { status: 'deployed', ...days }))).toMatchObject([
    { Deployed: 'Yes', 'Deployment Start': '2026-07-01', 'Deployment End': '2026-07-15' },
  ]);
  expect(rows([shipped], registrant(midwife, { status: 'withdrawn' }))).toMatchObject([
    { Withdrawn: 'Yes', Deployed: 'No' },
  ]);
});

describe('over several versions of the form', () => {
  const renamed = version(2, {
    lists: ({ communities = [], professions = [] }) => {
      const north = communities.find(({ value }) => value === 'NorthernRegion');
      if (north) north.label = 'The North';
      communities.shift();
      const nurses = professions.find(({ value }) => value === 'Nurse');
      if (nurses) nurses.label = 'Nursing';
    },
  });

  test('regions are called as now, and those that are gone come last', () => {
    const titles = extractTable([shipped, renamed]).columns.map(({ title }) => title);
    expect(titles.slice(21, 27)).toEqual([
      'Fraser Region',
      'Vancouver Island Region',
      'Interior Region',
      'The North',
      'First Nations Health Authority',
      'Vancouver Coastal Region',
    ]);
  });

  test('what was chosen is called as in the version of the answers', () => {
    expect(rows([shipped, renamed], registrant(nurse))[0]).toMatchObject({
      Stream: 'Nurse',
    });
    const now = registrant(nurse, { formVersion: 2 });
    expect(rows([shipped, renamed], now)[0]).toMatchObject({ Stream: 'Nursing' });
  });

  test.each([1, 2, 99])('an option that is gone is readable, of version %i', (formVersion) => {
    const extracted = registrant(dentist, { formVersion });
    expect(rows([shipped, renamed], extracted)).toMatchObject([
      { 'Vancouver Coastal Region': 'Richmond' },
    ]);
  });

  test('a value that no version knows stands as it is', () => {
    const extracted = registrant({ ...midwife, stream: 'Herbalist' });
    expect(rows([shipped], extracted)).toMatchObject([{ Stream: 'Herbalist' }]);
  });
});

describe('questions that staff added', () => {
  const driving = { key: 'drives', kind: 'yesNo', label: 'Can you drive?' };
  const pets = {
    key: 'pets',
    kind: 'anyOf',
    label: 'Email',
    options: [
      { value: 'cat', label: 'Cat' },
      { value: 'dog', label: 'Dog' },
    ],
  };
  const jobs = {
    key: 'jobs',
    kind: 'group',
    label: 'Jobs',
    rowLabel: 'job',
    maxRows: 3,
    questions: [
      { key: 'what', kind: 'text', label: 'What', maxLength: 50 },
      { key: 'years', kind: 'wholeNumber', label: 'Years', min: 0, max: 60 },
    ],
  };
  const shifts = {
    key: 'shifts',
    kind: 'matrix',
    label: 'Shifts',
    rows: [
      { value: 'mon', label: 'Monday' },
      { value: 'tue', label: 'Tuesday' },
    ],
    columns: [
      { value: 'day', label: 'By day' },
      { value: 'night', label: 'By night' },
    ],
  };
  const focus = { key: 'focus', kind: 'oneOf', label: 'Focus', optionsUnder: 'stream' };
  const first = version(1, { questions: [driving] });
  const second = version(2, { questions: [pets, jobs, shifts, focus] });

  test('are columns after the fixed ones, those that are asked no more last', () => {
    const after = extractTable([first, second]).columns.slice(41);
    expect(after).toEqual([
      { key: 'pets', title: 'Email (pets)' },
      { key: 'jobs', title: 'Jobs' },
      { key: 'shifts', title: 'Shifts' },
      { key: 'focus', title: 'Focus' },
      { key: 'drives', title: 'Can you drive?' },
    ]);
  });

  test('are readable, also in rows, tables and below core questions', () => {
    const more = {
      pets: ['cat', 'dog'],
      jobs: [{ what: 'Nurse', years: 3 }, { what: 'Cook' }],
      shifts: { mon: 'day', tue: 'night' },
      focus: 'Dentist',
    };
    const extracted = registrant({ ...dentist, ...more }, { formVersion: 2 });
    expect(rows([first, second], extracted)).toMatchObject([
      {
        'Email (pets)': 'Cat, Dog',
        Jobs: 'Nurse: 3; Cook',
        Shifts: 'Monday: By day, Tuesday: By night',
        Focus: 'Dentist',
        Stream: 'Dental Professional',
      },
    ]);
  });
});
