import { expect, test } from 'vitest';
import { formOf, published, shipped } from '../testing/forms.ts';
import { nurse, retiredDriver } from '../testing/people.ts';
import { describeAnswers } from './describe-answers.ts';

const registration = shipped('registration');

const textsOf = (answers: Record<string, unknown>) =>
  Object.fromEntries(
    describeAnswers(registration, answers).flatMap(({ items }) =>
      items.map(({ path, text }) => [path.join('.'), text]),
    ),
  );

test('a nurse’s registration, in words', () => {
  expect(textsOf(nurse)).toEqual({
    firstName: ['Nora'],
    lastName: ['Sample'],
    postalCode: ['V2L 3H9'],
    primaryPhone: ['+1 250-555-0100'],
    primaryPhoneExt: ['1234'],
    secondaryPhone: ['+1 604-555-0123'],
    secondaryPhoneExt: ['7'],
    email: ['nora.sample@example.org'],
    stream: ['Nurse'],
    specialties: [
      'Registered Nurse: Critical Care Adult, Emergency Adult',
      'Nurse Practitioner: Community Health',
    ],
    registrationStatus: ['Registered and in good standing'],
    registrationNumber: ['BC-0000001'],
    currentEmployment: ['I work in the health sector'],
    healthAuthorities: ['Northern Health', 'A private employer'],
    deployAnywhere: ['No'],
    deploymentLocations: [
      'Northern Region: Prince George',
      'First Nations Health Authority: Gitga’at (Hartley Bay)',
    ],
    placementOptions: ['Critical care or intensive care', 'Emergency departments'],
    hasImmunizationTraining: ['Yes'],
    deploymentDuration: ['Two weeks'],
    deploymentType: ['Full time', 'Part time'],
    hasPreviousDeployment: ['Yes'],
    lastDeployedHa: ['Interior Health'],
    lastDeploymentDate: ['19 August 2023'],
    hasExperienceWithIndigenousCommunity: ['Yes'],
    hasExperienceWithRemoteRuralCommunity: ['Yes'],
    completedSanyasIndigenousCulturalSafetyTraining: ['No'],
    confirm: ['Confirmed'],
  });
});

test('steps come in the form’s order with its questions’ words, and what is not answered is left out', () => {
  const described = describeAnswers(registration, retiredDriver);
  expect(described.map(({ key }) => key)).toEqual([
    'primary',
    'contact',
    'credentials',
    'preferences',
    'review',
  ]);
  expect(described[1]).toEqual({
    key: 'contact',
    title: registration.steps[1]?.title,
    items: [
      { path: ['primaryPhone'], label: 'Primary phone number', text: ['+1 250-555-0142'] },
      { path: ['email'], label: 'Email address', text: ['rolf.example@example.org'] },
    ],
  });
  expect(describeAnswers(registration, {}).flatMap(({ items }) => items)).toEqual([]);
});

test('a specialty without subspecialties stands alone', () => {
  expect(
    textsOf({ stream: 'DentalProfessional', specialties: [{ specialty: 'Dentist' }] }).specialties,
  ).toEqual(['Dentist']);
});

test('a value that is no longer offered is shown as it is', () => {
  expect(textsOf({ stream: 'Alchemist' })).toEqual({ stream: ['Alchemist'] });
});

test('in a flat tree, and in rows of several kinds', () => {
  const form = published(
    formOf(
      { key: 'places', kind: 'optionTree', label: 'Places', list: 'flat' },
      {
        key: 'shifts',
        kind: 'group',
        label: 'Shifts',
        rowLabel: 'shift',
        maxRows: 5,
        questions: [
          { key: 'day', kind: 'date', label: 'Day' },
          { key: 'nights', kind: 'yesNo', label: 'Nights' },
          { key: 'note', kind: 'text', label: 'Note', maxLength: 20 },
          { key: 'place', kind: 'address', label: 'Place' },
          { key: 'time', kind: 'dateRange', label: 'Time', openEnd: true },
        ],
      },
    ),
    { flat: ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() })) },
  );
  const answers = {
    places: ['c', 'a'],
    shifts: [
      { day: '2026-03-01', nights: true, note: 'late' },
      { nights: false },
      { note: 'alone' },
      {
        place: { street: '1 Elm Road', city: 'Hope', province: 'BC', postalCode: 'V0X 1L0' },
        time: { from: '2026-03-01' },
      },
    ],
  };
  expect(describeAnswers(form, answers)[0]?.items.map(({ text }) => text)).toEqual([
    ['A', 'C'],
    ['1 March 2026: Yes, late', 'No', 'alone', '1 Elm Road, Hope BC  V0X 1L0: Since 1 March 2026'],
  ]);
});
