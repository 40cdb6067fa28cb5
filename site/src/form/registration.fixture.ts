import { compileForm, type PublishedForm } from '@ehpr/form-schemas';
import { shippedForm, shippedLists } from '@ehpr/form-schemas/shipped';

/** The shipped registration form, as the CMS would publish it. */
export function publishedRegistration(version = 1): PublishedForm {
  const compiled = compileForm({
    definition: shippedForm('registration'),
    lists: shippedLists(),
    timeZone: 'America/Vancouver',
  });
  if (compiled.kind !== 'compiled') throw new Error('The shipped form is unsound');
  const { wording, schema } = compiled;
  return {
    slug: 'registration',
    version,
    hash: `h${version}`,
    locale: 'en',
    ...wording.en,
    schema,
  };
}

/** Answers that the registration form accepts. */
export const noorsAnswers = {
  firstName: 'Noor',
  lastName: 'Ahmadi',
  postalCode: 'V2N 3H7',
  primaryPhone: '+12505550100',
  email: 'noor@example.org',
  stream: 'Nurse',
  specialties: [{ specialty: 'NursePractitioner', subspecialties: ['Adult', 'Family'] }],
  registrationStatus: 'registered',
  currentEmployment: 'notHealthSectorEmployed',
  employmentCircumstance: 'retired',
  deployAnywhere: false,
  deploymentLocations: ['Richmond', 'Gitgaat'],
  placementOptions: ['emergencyDepartments', 'longTermCare'],
  hasImmunizationTraining: true,
  deploymentDuration: 'twoWeeks',
  deploymentType: ['fullTime'],
  hasPreviousDeployment: 'yes',
  lastDeployedHa: 'northern',
  lastDeploymentDate: '2021-02-03',
  hasExperienceWithIndigenousCommunity: true,
  hasExperienceWithRemoteRuralCommunity: false,
  completedSanyasIndigenousCulturalSafetyTraining: false,
  confirm: true,
};
