import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../answers/answers.ts';
import { shippedForm } from '../shipped.ts';
import { broken, checker, shipped } from '../testing/forms.ts';
import { midwife, nurse, retiredDriver } from '../testing/people.ts';

/** A list in a list in a list, so deep that walking into it would exhaust the stack. */
const abyss = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;

const notText = [0, 7, true, false, null, {}, { value: 'x' }, [], ['x'], [[]], [null], abyss];
const notYesOrNo = ['', 'yes', 'true', 'false', 0, 1, null, {}, [], [true], [[]], abyss];
const notList = ['', 'x', 0, 7, true, false, null, {}, { 0: 'x', length: 1 }];
const notListOfText = [
  ...notList,
  [7],
  [null],
  [true],
  [{}],
  [[]],
  [['x']],
  ['x', ['x']],
  [abyss],
  abyss,
];

const keys = {
  text: [
    'firstName',
    'lastName',
    'postalCode',
    'primaryPhone',
    'primaryPhoneExt',
    'secondaryPhone',
    'secondaryPhoneExt',
    'email',
    'stream',
    'nonClinicalJobTitle',
    'registrationStatus',
    'registrationNumber',
    'currentEmployment',
    'employmentCircumstance',
    'deploymentDuration',
    'hasPreviousDeployment',
    'lastDeployedHa',
    'lastDeploymentDate',
  ],
  yesNo: [
    'deployAnywhere',
    'hasImmunizationTraining',
    'hasExperienceWithIndigenousCommunity',
    'hasExperienceWithRemoteRuralCommunity',
    'completedSanyasIndigenousCulturalSafetyTraining',
    'confirm',
  ],
  list: ['healthAuthorities', 'deploymentLocations', 'placementOptions', 'deploymentType'],
  group: ['specialties'],
};

const check = checker(shipped('registration'));
const askedOf = (key: string): Answers =>
  [nurse, retiredDriver, midwife].find((person) => Object.hasOwn(person, key)) ?? {};

test('every key of the form is tried', () => {
  const asked = shippedForm('registration').steps.flatMap(({ questions }) => questions);
  expect(Object.values(keys).flat().toSorted()).toEqual(asked.map(({ key }) => key).toSorted());
});

const shown = (given: unknown) => inspect(given, { depth: 2 });
const tried = (ofKind: readonly string[], wrong: readonly unknown[]) =>
  ofKind.flatMap((key) => wrong.map((given) => ({ key, given })));

test.each([
  ['text', tried(keys.text, notText)],
  ['yes or no', tried(keys.yesNo, notYesOrNo)],
  ['a list of values', tried(keys.list, notListOfText)],
  ['rows', tried(keys.group, notList)],
])('where %s belongs, whatever else is one error at its key', (_what, cases) => {
  for (const { key, given } of cases) {
    const empty = Array.isArray(given) && given.length === 0 && !keys.text.includes(key);
    const rule = empty && !keys.yesNo.includes(key) ? 'required' : 'type';
    expect(broken(check({ ...askedOf(key), [key]: given })), `${key}: ${shown(given)}`).toEqual([
      `${key}: ${rule}`,
    ]);
  }
});

describe('in rows', () => {
  const [row] = nurse.specialties as [Record<string, unknown>];

  test('a row is an object', () => {
    for (const given of ['', 'x', 7, true, null, [], [[]], [row], abyss]) {
      expect(broken(check({ ...nurse, specialties: [row, given] })), shown(given)).toEqual([
        'specialties.1: type',
      ]);
    }
  });

  test('a specialty is text, and subspecialties are a list of text', () => {
    for (const given of notText) {
      const specialties = [{ ...row, specialty: given }];
      expect(broken(check({ ...nurse, specialties })), shown(given)).toEqual([
        'specialties.0.specialty: type',
      ]);
    }
    for (const given of notListOfText) {
      const specialties = [{ ...row, subspecialties: given }];
      expect(broken(check({ ...nurse, specialties })), shown(given)).toEqual([
        'specialties.0.subspecialties: type',
      ]);
    }
  });
});

test.each(['', null, 7, true, [], [[]], {}, abyss].map((given) => [shown(given), given] as const))(
  'all answers at once %s',
  (_shown, given) => {
    const everything = Object.fromEntries(
      Object.values(keys)
        .flat()
        .map((key) => [key, given]),
    );
    const checked = check(everything);
    expect(checked.kind).toBe('invalid');
    const paths =
      checked.kind === 'invalid' ? checked.errors.map(({ path }) => path.join('.')) : [];
    expect(new Set(paths).size).toBe(paths.length);
  },
);
