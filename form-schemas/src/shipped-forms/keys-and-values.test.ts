import { expect, test } from 'vitest';
import type { FormDefinition, Guidance, QuestionDefinition } from '../definition/form.ts';
import { shipped } from '../testing/forms.ts';
import { shippedForm, shippedFormNames } from '../shipped.ts';

/*
 * The names that records and extracts depend on, written here a second time on purpose: a change to
 * a shipped form that loses one is found.
 */

const registrationKeys = {
  primary: ['firstName', 'lastName', 'postalCode'],
  contact: ['primaryPhone', 'primaryPhoneExt', 'secondaryPhone', 'secondaryPhoneExt', 'email'],
  credentials: [
    'stream',
    'nonClinicalJobTitle',
    'specialties',
    'registrationStatus',
    'registrationNumber',
    'currentEmployment',
    'healthAuthorities',
    'employmentCircumstance',
  ],
  preferences: [
    'deployAnywhere',
    'deploymentLocations',
    'placementOptions',
    'hasImmunizationTraining',
    'deploymentDuration',
    'deploymentType',
    'hasPreviousDeployment',
    'lastDeployedHa',
    'lastDeploymentDate',
    'hasExperienceWithIndigenousCommunity',
    'hasExperienceWithRemoteRuralCommunity',
    'completedSanyasIndigenousCulturalSafetyTraining',
  ],
  review: ['confirm'],
};

const authorities = [
  'firstNationsHa',
  'providence',
  'provincialHsa',
  'fraser',
  'interior',
  'vancouverIsland',
  'northern',
  'vancouverCoastal',
];

const storedValues = {
  registrationStatus: ['registered', 'temp', 'notRegistered', 'na'],
  currentEmployment: ['healthSectorEmployed', 'healthSectorResidency', 'notHealthSectorEmployed'],
  healthAuthorities: [...authorities, 'privateEmployer', 'outsideBC'],
  employmentCircumstance: ['retired', 'student', 'other'],
  placementOptions: [
    'criticalCareICU',
    'emergencyDepartments',
    'longTermCare',
    'homeSupport',
    'covid19Support',
    'anywhere',
    'other',
  ],
  deploymentDuration: ['oneWeek', 'twoWeeks', 'fourWeeks', 'eightWeeks', 'eightPlus'],
  deploymentType: ['fullTime', 'partTime'],
  hasPreviousDeployment: ['yes', 'noOrUnsure'],
  lastDeployedHa: authorities,
};

type Asked = Exclude<QuestionDefinition, Guidance>;

const allQuestions = ({ steps }: FormDefinition): Asked[] =>
  steps
    .flatMap(({ questions }) => questions)
    .filter((question) => question.kind !== 'guidance')
    .flatMap<Asked>((question) =>
      question.kind === 'group' ? [question, ...question.questions] : [question],
    );

const keysByStep = (form: FormDefinition) =>
  Object.fromEntries(form.steps.map(({ key, questions }) => [key, questions.map((q) => q.key)]));

test('the registration form asks what the registry asks, in five steps', () => {
  expect(keysByStep(shippedForm('registration'))).toEqual(registrationKeys);
  const group = shippedForm('registration')
    .steps.flatMap(({ questions }) => questions)
    .find(({ key }) => key === 'specialties');
  expect(group?.kind === 'group' && group.questions.map(({ key }) => key)).toEqual([
    'specialty',
    'subspecialties',
  ]);
});

test('the status form asks what changes after registering', () => {
  expect(keysByStep(shippedForm('status'))).toEqual({
    status: ['interested', 'deployed', 'startDate', 'endDate'],
  });
});

const wording = shipped('registration').steps.flatMap(({ questions }) => questions);

test.each(Object.entries(storedValues))('%s stores the values of the registry', (key, values) => {
  const options = wording.find((question) => question.key === key)?.options ?? [];
  expect(options.map(({ value }) => value)).toEqual(values);
});

test('a health authority has one name, wherever it is chosen', () => {
  const optionsOf = (key: string) =>
    wording.find((question) => question.key === key)?.options ?? [];
  expect(optionsOf('lastDeployedHa')).toEqual(optionsOf('healthAuthorities').slice(0, 8));
});

test.each(shippedFormNames)('every question of %s is core', (name) => {
  const questions = allQuestions(shippedForm(name));
  expect(questions.filter(({ core }) => core !== true).map(({ key }) => key)).toEqual([]);
});

test.each(shippedFormNames)('every required question of %s has words of its own', (name) => {
  const required = allQuestions(shippedForm(name)).filter(
    (question) => question.kind === 'declaration' || ('required' in question && question.required),
  );
  expect(required.length).toBeGreaterThan(2);
  const words = required.map((question) => ({
    key: question.key,
    required: 'messages' in question ? question.messages.required : undefined,
  }));
  expect(words.filter(({ required: own }) => !own)).toEqual([]);
  expect(new Set(words.map(({ required: own }) => own)).size).toBe(words.length);
});
