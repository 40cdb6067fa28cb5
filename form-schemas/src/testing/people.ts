import type { Answers } from '../answers/answers.ts';

/*
 * Invented people, and what they answer when they register: valid, and as it is stored. Among them
 * every question of the registration form is answered.
 */

export const nurse: Answers = {
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

export const retiredDriver: Answers = {
  firstName: 'Rolf',
  lastName: 'Example',
  postalCode: 'V8W 1P6',
  primaryPhone: '+12505550142',
  email: 'rolf.example@example.org',
  stream: 'Nonclinical',
  nonClinicalJobTitle: 'Driver',
  registrationStatus: 'na',
  currentEmployment: 'notHealthSectorEmployed',
  employmentCircumstance: 'retired',
  deployAnywhere: true,
  placementOptions: ['anywhere'],
  hasImmunizationTraining: false,
  deploymentDuration: 'eightPlus',
  deploymentType: ['partTime'],
  hasPreviousDeployment: 'noOrUnsure',
  hasExperienceWithIndigenousCommunity: false,
  hasExperienceWithRemoteRuralCommunity: true,
  completedSanyasIndigenousCulturalSafetyTraining: false,
  confirm: true,
};

export const dentist: Answers = {
  firstName: 'Đặng',
  lastName: 'Specimen',
  postalCode: 'V5K 0A1',
  primaryPhone: '+17785550111',
  email: 'd.specimen+registry@clinic.example.org',
  stream: 'DentalProfessional',
  specialties: [{ specialty: 'Dentist' }],
  registrationStatus: 'temp',
  currentEmployment: 'healthSectorResidency',
  healthAuthorities: ['vancouverCoastal'],
  deployAnywhere: false,
  deploymentLocations: ['Richmond'],
  placementOptions: ['longTermCare'],
  hasImmunizationTraining: false,
  deploymentDuration: 'oneWeek',
  deploymentType: ['fullTime'],
  hasPreviousDeployment: 'noOrUnsure',
  confirm: true,
};

export const midwife: Answers = {
  firstName: 'Odile',
  lastName: 'Placeholder',
  postalCode: 'V1Y 9T2',
  primaryPhone: '+12365550177',
  email: 'odile@example.org',
  stream: 'Midwife',
  registrationStatus: 'notRegistered',
  currentEmployment: 'notHealthSectorEmployed',
  employmentCircumstance: 'student',
  deployAnywhere: true,
  placementOptions: ['homeSupport', 'other'],
  hasImmunizationTraining: true,
  deploymentDuration: 'fourWeeks',
  deploymentType: ['fullTime'],
  hasPreviousDeployment: 'yes',
  lastDeployedHa: 'firstNationsHa',
  lastDeploymentDate: '2026-03-10',
  hasExperienceWithIndigenousCommunity: true,
  hasExperienceWithRemoteRuralCommunity: false,
  completedSanyasIndigenousCulturalSafetyTraining: true,
  confirm: true,
};

export const people = { nurse, retiredDriver, dentist, midwife };
