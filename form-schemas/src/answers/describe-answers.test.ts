import { expect, test } from 'vitest';
import { formOf, published, shipped } from '../testing/forms.ts';
import { dentist, midwife, nurse, people, retiredDriver } from '../testing/people.ts';
import { describeAnswers } from './describe-answers.ts';

const registration = shipped('registration');
const inscription = shipped('registration', 'fr');

const textsOf = (answers: Record<string, unknown>, form = registration) =>
  Object.fromEntries(
    describeAnswers(form, answers).flatMap(({ items }) =>
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

test('a nurse’s registration, in French', () => {
  expect(textsOf(nurse, inscription)).toEqual({
    firstName: ['Nora'],
    lastName: ['Sample'],
    postalCode: ['V2L 3H9'],
    primaryPhone: ['+1 250-555-0100'],
    primaryPhoneExt: ['1234'],
    secondaryPhone: ['+1 604-555-0123'],
    secondaryPhoneExt: ['7'],
    email: ['nora.sample@example.org'],
    stream: ['Infirmière ou infirmier'],
    specialties: [
      'Infirmière autorisée ou infirmier autorisé\u00a0: Soins critiques aux adultes, Urgence pour adultes',
      'Infirmière praticienne ou infirmier praticien\u00a0: Santé communautaire',
    ],
    registrationStatus: ['Inscription valide et en règle'],
    registrationNumber: ['BC-0000001'],
    currentEmployment: ['Je travaille dans le secteur de la santé'],
    healthAuthorities: ['Northern Health', 'Un employeur privé'],
    deployAnywhere: ['Non'],
    deploymentLocations: [
      'Région du Nord\u00a0: Prince George',
      'Régie de la santé des Premières Nations\u00a0: Gitga’at (Hartley Bay)',
    ],
    placementOptions: ['Soins critiques ou intensifs', 'Services d’urgence'],
    hasImmunizationTraining: ['Oui'],
    deploymentDuration: ['Deux semaines'],
    deploymentType: ['Temps plein', 'Temps partiel'],
    hasPreviousDeployment: ['Oui'],
    lastDeployedHa: ['Interior Health'],
    lastDeploymentDate: ['19 août 2023'],
    hasExperienceWithIndigenousCommunity: ['Oui'],
    hasExperienceWithRemoteRuralCommunity: ['Oui'],
    completedSanyasIndigenousCulturalSafetyTraining: ['Non'],
    confirm: ['Confirmé'],
  });
});

test.each([
  [
    'a retired driver',
    retiredDriver,
    {
      stream: ['Travail non clinique'],
      registrationStatus: ['Mon travail n’a pas d’ordre professionnel'],
      currentEmployment: ['Je ne travaille pas dans le secteur de la santé'],
      employmentCircumstance: ['Je suis à la retraite'],
      placementOptions: ['Là où on a besoin de moi'],
      deploymentDuration: ['Plus de huit semaines'],
      hasPreviousDeployment: ['Non, ou je ne sais pas'],
    },
  ],
  [
    'a dentist',
    dentist,
    {
      stream: ['Professionnelle ou professionnel dentaire'],
      specialties: ['Dentiste'],
      registrationStatus: ['Inscription temporaire pour une urgence'],
      currentEmployment: ['Je fais un stage ou une résidence dans le secteur de la santé'],
      healthAuthorities: ['Vancouver Coastal Health'],
      deploymentLocations: ['Région de Vancouver Coastal\u00a0: Richmond'],
      deploymentDuration: ['Une semaine'],
    },
  ],
  [
    'a midwife',
    midwife,
    {
      stream: ['Sage-femme'],
      registrationStatus: ['Pas d’inscription'],
      employmentCircumstance: ['Je suis aux études'],
      placementOptions: ['Soutien à domicile', 'Ailleurs'],
      deploymentDuration: ['Quatre semaines'],
      lastDeployedHa: ['Régie de la santé des Premières Nations'],
      lastDeploymentDate: ['10 mars 2026'],
    },
  ],
])('of %s, what is chosen is told in French', (_who, answers, expected) => {
  expect(textsOf(answers, inscription)).toMatchObject(expected);
});

test('whoever answers is asked and told nothing in English on the French form', () => {
  const english = (answers: Record<string, unknown>) =>
    describeAnswers(registration, answers).map(({ title, items }) => [
      title,
      ...items.map(({ label }) => label),
    ]);
  for (const answers of Object.values(people)) {
    const asked = describeAnswers(inscription, answers).flatMap(({ title, items }) => [
      title,
      ...items.map(({ label }) => label),
    ]);
    expect(asked).toHaveLength(english(answers).flat().length);
    for (const words of english(answers).flat()) expect(asked).not.toContain(words);
  }
});

test('answers made of parts, and days, are told in French', () => {
  const form = published(
    formOf(
      { key: 'day', kind: 'date', label: 'Jour' },
      { key: 'month', kind: 'monthAndYear', label: 'Mois' },
      { key: 'over', kind: 'dateRange', label: 'Fini' },
      { key: 'still', kind: 'dateRange', label: 'En cours', openEnd: true },
      { key: 'count', kind: 'wholeNumber', label: 'Nombre', min: 0, max: 99_999 },
      { key: 'year', kind: 'wholeNumber', label: 'Année', min: 0, max: 99_999 },
      { key: 'agrees', kind: 'declaration', label: 'Accord' },
    ),
    {},
    'fr',
  );
  const answers = {
    day: '2026-01-01',
    month: '2024-02',
    over: { from: '2024-03-27', to: '2024-12-01' },
    still: { from: '2024-07-11' },
    count: 12_000,
    year: 2024,
    agrees: true,
  };
  expect(textsOf(answers, form)).toEqual({
    day: ['1er janvier 2026'],
    month: ['février 2024'],
    over: ['Du 27 mars 2024 au 1er décembre 2024'],
    still: ['Depuis le 11 juillet 2024'],
    count: ['12\u202f000'],
    year: ['2024'],
    agrees: ['Confirmé'],
  });
});
