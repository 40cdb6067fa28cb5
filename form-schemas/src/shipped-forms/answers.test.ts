import { describe, expect, test } from 'vitest';
import { leavesOf } from '../definition/options.ts';
import { shippedLists } from '../shipped.ts';
import { broken, checker, shipped } from '../testing/forms.ts';
import { dentist, midwife, nurse, retiredDriver } from '../testing/people.ts';

const check = checker(shipped('registration'));

/** Base answers, a key, what is given, and how it is stored. */
const accepted: [Record<string, unknown>, string, unknown, unknown?][] = [
  [nurse, 'firstName', ' Élodie ', 'Élodie'],
  [nurse, 'firstName', 'N'],
  [nurse, 'firstName', 'n'.repeat(255)],
  [nurse, 'lastName', '🩺'.repeat(255)],
  [nurse, 'lastName', "O'Sample-Núñez"],
  [nurse, 'postalCode', 'v8w1p6', 'V8W 1P6'],
  [nurse, 'postalCode', 'V8W-1P6', 'V8W 1P6'],
  [nurse, 'primaryPhone', '250-555-0100', '+12505550100'],
  [nurse, 'primaryPhone', '(250) 555 0100', '+12505550100'],
  [nurse, 'primaryPhone', '+1 250 555 0100', '+12505550100'],
  [nurse, 'primaryPhone', '1-250-555-0100', '+12505550100'],
  [nurse, 'secondaryPhone', '604.555.0123', '+16045550123'],
  [nurse, 'primaryPhoneExt', 'x1234567890', '1234567890'],
  [nurse, 'secondaryPhoneExt', 'ext. 42', '42'],
  [nurse, 'email', ' Nora@Example.ORG ', 'Nora@Example.ORG'],
  [retiredDriver, 'nonClinicalJobTitle', 'D'],
  [retiredDriver, 'nonClinicalJobTitle', 'd'.repeat(40)],
  [nurse, 'registrationNumber', '#'.repeat(64)],
  [nurse, 'healthAuthorities', ['outsideBC']],
  [nurse, 'deploymentType', ['partTime']],
  [nurse, 'lastDeploymentDate', '2026-3-10', '2026-03-10'],
  [nurse, 'lastDeploymentDate', '2024-02-29'],
  [nurse, 'hasPreviousDeployment', 'yes'],
];

test.each(accepted)('%# accepted: $1 $2', (person, key, given, stored = given) => {
  expect(check({ ...person, [key]: given })).toEqual({
    kind: 'valid',
    answers: { ...person, [key]: stored },
  });
});

const refused: [Record<string, unknown>, string, unknown, string][] = [
  [nurse, 'firstName', '', 'required'],
  [nurse, 'firstName', ' \t\n ', 'required'],
  [nurse, 'lastName', '\u200b\u2060\ufeff', 'required'],
  [nurse, 'lastName', '\u3164', 'required'],
  [nurse, 'firstName', 'n'.repeat(256), 'maxLength'],
  [nurse, 'lastName', '🩺'.repeat(256), 'maxLength'],
  [nurse, 'firstName', 'No\u0000ra', 'characters'],
  [nurse, 'lastName', 'Sample\ud83e', 'characters'],
  [nurse, 'postalCode', 'D1A 1A1', 'format'],
  [nurse, 'postalCode', 'W1A 1A1', 'format'],
  [nurse, 'postalCode', '90210', 'format'],
  [nurse, 'primaryPhone', '250!555!0100', 'format'],
  [nurse, 'primaryPhone', '250-555-010', 'format'],
  [nurse, 'primaryPhone', '150-555-0100', 'format'],
  [nurse, 'secondaryPhone', '250-055-0100', 'format'],
  [nurse, 'primaryPhoneExt', '12345678901', 'maxLength'],
  [nurse, 'secondaryPhoneExt', 'front desk', 'format'],
  [nurse, 'email', 'nora.example.org', 'format'],
  [nurse, 'email', `${'n'.repeat(65)}@example.org`, 'format'],
  [nurse, 'stream', 'nurse', 'option'],
  [retiredDriver, 'nonClinicalJobTitle', ' \u200b ', 'required'],
  [retiredDriver, 'nonClinicalJobTitle', 'd'.repeat(41), 'maxLength'],
  [nurse, 'registrationStatus', 'temporary', 'option'],
  [nurse, 'registrationNumber', '#'.repeat(65), 'maxLength'],
  [nurse, 'registrationNumber', '1\u00072', 'characters'],
  [nurse, 'currentEmployment', 'employed', 'option'],
  [nurse, 'healthAuthorities', [], 'required'],
  [nurse, 'healthAuthorities', ['northern', 'ministry'], 'option'],
  [nurse, 'healthAuthorities', ['northern', 'northern'], 'unique'],
  [midwife, 'employmentCircumstance', 'resting', 'option'],
  [dentist, 'deploymentLocations', [], 'required'],
  [dentist, 'deploymentLocations', ['Atlantis'], 'option'],
  [dentist, 'deploymentLocations', ['FraserRegion'], 'option'],
  [dentist, 'deploymentLocations', ['NorthShoreCoastGaribaldi'], 'option'],
  [dentist, 'deploymentLocations', ['Richmond', 'Richmond'], 'unique'],
  [nurse, 'placementOptions', [], 'required'],
  [nurse, 'placementOptions', ['other', 'other'], 'unique'],
  [nurse, 'deploymentDuration', 'threeWeeks', 'option'],
  [nurse, 'deploymentType', ['fullTime', 'casual'], 'option'],
  [nurse, 'hasPreviousDeployment', 'no', 'option'],
  [nurse, 'lastDeployedHa', 'privateEmployer', 'option'],
  [nurse, 'lastDeployedHa', 'outsideBC', 'option'],
  [nurse, 'lastDeploymentDate', '2026-02-30', 'format'],
  [nurse, 'lastDeploymentDate', '2026-03-11', 'future'],
  [nurse, 'lastDeploymentDate', '--', 'required'],
  [nurse, 'confirm', false, 'required'],
];

test.each(refused)('%# refused: $1 $2 breaks $3', (person, key, given, rule) => {
  expect(broken(check({ ...person, [key]: given }))).toEqual([`${key}: ${rule}`]);
});

test('every community may be chosen, each alone and all at once', () => {
  const communities = leavesOf(shippedLists().communities ?? []).map(({ value }) => value);
  expect(communities).toHaveLength(92);
  const chosen = (deploymentLocations: string[]) =>
    broken(check({ ...nurse, deploymentLocations })).filter((error) =>
      error.startsWith('deploymentLocations'),
    );
  for (const community of communities) expect(chosen([community])).toEqual([]);
  expect(chosen(communities)).toEqual([]);
});

describe('a last deployment is not in the future, by the day in British Columbia', () => {
  const late = new Date('2026-03-11T06:30:00Z');
  test.each([
    ['2026-03-10', []],
    ['2026-03-11', ['lastDeploymentDate: future']],
  ])('late on 10 March, %s: %j', (lastDeploymentDate, expected) => {
    expect(broken(check({ ...nurse, lastDeploymentDate }, late))).toEqual(expected);
  });
});
