import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/answers.ts';
import { shippedLists } from '../shipped.ts';
import { leavesOf } from '../definition/options.ts';
import { broken, checker, shipped } from '../testing/forms.ts';
import { dentist, midwife, nurse, people, retiredDriver } from '../testing/people.ts';

const check = checker(shipped('registration'));

const without = (answers: Answers, ...keys: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)));

test.each(Object.entries(people))(
  '%s registers, and nothing of it is changed',
  (_name, answers) => {
    expect(check(answers)).toEqual({ kind: 'valid', answers });
  },
);

type Case = {
  key: string;
  required: boolean;
  answer: unknown;
  /** Answers of people who are asked, without the answer itself. */
  asked: Record<string, Answers>;
  /** Answers of people who are not. */
  unasked: Record<string, Answers>;
};

const experience = {
  required: true,
  answer: true,
  asked: {
    'goes anywhere': midwife,
    'chose a First Nations community': nurse,
    'chose only a First Nations community': { ...nurse, deploymentLocations: ['Kitasoo'] },
  },
  unasked: { 'chose no First Nations community': dentist },
};

const cases: Case[] = [
  {
    key: 'primaryPhoneExt',
    required: false,
    answer: '12',
    asked: { 'has a phone': retiredDriver },
    unasked: {},
  },
  {
    key: 'secondaryPhoneExt',
    required: false,
    answer: '12',
    asked: { 'has a second phone': nurse },
    unasked: { 'has none': retiredDriver, 'left it empty': { ...nurse, secondaryPhone: ' ' } },
  },
  {
    key: 'nonClinicalJobTitle',
    required: true,
    answer: 'Driver',
    asked: { 'is not clinical': retiredDriver },
    unasked: { 'is a nurse': nurse, 'is a midwife': midwife },
  },
  {
    key: 'specialties',
    required: true,
    answer: [{ specialty: 'Dentist' }],
    asked: { 'is of a stream with specialties': dentist },
    unasked: { 'is a midwife': midwife, 'is not clinical': retiredDriver },
  },
  {
    key: 'registrationNumber',
    required: false,
    answer: 'BC-1',
    asked: { 'is registered': nurse, 'is registered temporarily': dentist },
    unasked: { 'is not registered': midwife, 'has no college': retiredDriver },
  },
  {
    key: 'healthAuthorities',
    required: true,
    answer: ['fraser'],
    asked: { 'is employed': nurse, 'is in residency': dentist },
    unasked: { 'is not employed in health': retiredDriver },
  },
  {
    key: 'employmentCircumstance',
    required: true,
    answer: 'student',
    asked: { 'is not employed in health': midwife },
    unasked: { 'is employed': nurse, 'is in residency': dentist },
  },
  {
    key: 'deploymentLocations',
    required: true,
    answer: ['Richmond'],
    asked: { 'does not go anywhere': dentist },
    unasked: { 'goes anywhere': midwife },
  },
  {
    key: 'lastDeployedHa',
    required: true,
    answer: 'fraser',
    asked: { 'was deployed': nurse },
    unasked: { 'was not, or is not sure': dentist },
  },
  {
    key: 'lastDeploymentDate',
    required: true,
    answer: '2020-04-01',
    asked: { 'was deployed': midwife },
    unasked: { 'was not, or is not sure': retiredDriver },
  },
  { key: 'hasExperienceWithIndigenousCommunity', ...experience },
  { key: 'hasExperienceWithRemoteRuralCommunity', ...experience },
  { key: 'completedSanyasIndigenousCulturalSafetyTraining', ...experience },
];

describe.each(cases)('$key', ({ key, required, answer, asked, unasked }) => {
  test.each(Object.entries(asked))('is asked of who %s', (_who, person) => {
    const rest = without(person, key);
    expect(check({ ...rest, [key]: answer })).toEqual({
      kind: 'valid',
      answers: { ...rest, [key]: answer },
    });
    expect(broken(check(rest))).toEqual(required ? [`${key}: required`] : []);
  });

  test.each(Object.entries(unasked))('is not asked of who %s', (_who, person) => {
    const rest = check(without(person, key));
    expect(rest.kind).toBe('valid');
    expect(check({ ...person, [key]: answer })).toEqual(rest);
    expect(check({ ...person, [key]: { nonsense: [null] } })).toEqual(rest);
  });
});

test('without a primary phone its extension is not asked', () => {
  const checked = check({ ...without(nurse, 'primaryPhone'), primaryPhoneExt: 'no digits' });
  expect(broken(checked)).toEqual(['primaryPhone: required']);
  expect(checked.answers).not.toHaveProperty('primaryPhoneExt');
});

test('what hangs on a dropped answer is dropped with it', () => {
  const checked = check({ ...nurse, deployAnywhere: 'no' });
  expect(broken(checked)).toEqual(['deployAnywhere: type']);
  for (const key of ['deploymentLocations', 'hasExperienceWithIndigenousCommunity']) {
    expect(checked.answers).not.toHaveProperty(key);
  }
});

test('each community of the First Nations Health Authority, and no other, asks for experience', () => {
  const regions = shippedLists().communities ?? [];
  const asking = regions.flatMap(({ value, options = [] }) =>
    leavesOf(options).map((community) => {
      const answers = { ...dentist, deploymentLocations: [community.value] };
      return { region: value, errors: broken(check(answers)).length };
    }),
  );
  expect(asking).toHaveLength(92);
  for (const { region, errors } of asking) {
    expect(errors).toBe(region === 'FirstNationsHealthAuthority' ? 3 : 0);
  }
});

test('nothing at all is told what is required of everyone', () => {
  expect(broken(check({}))).toEqual(
    [
      'firstName',
      'lastName',
      'postalCode',
      'primaryPhone',
      'email',
      'stream',
      'registrationStatus',
      'currentEmployment',
      'deployAnywhere',
      'placementOptions',
      'hasImmunizationTraining',
      'deploymentDuration',
      'deploymentType',
      'hasPreviousDeployment',
      'confirm',
    ].map((key) => `${key}: required`),
  );
});
