import { displayConfirmationNumber, type Answers } from '@ehpr/form-schemas';
import type { Name } from './names-of';
import type { RegistrantStatus } from './registrant-status';

/** What an extract reads of a registrant. */
export type ExtractedRegistrant = {
  /** The id of its document, by which the admin and the audit name it. */
  id: string;
  confirmationNumber: string;
  status: RegistrantStatus;
  /** Days. */
  deployedFrom: string | null;
  deployedUntil: string | null;
  formVersion: number;
  answers: Answers;
};

/** What a cell is written from: a registrant, and how what they chose is called. */
export type Told = { registrant: ExtractedRegistrant; name: Name };

export type FixedColumn = { key: string; title: string; cell(told: Told): string };

/** The columns of every extract that stand before those of the regions. */
export const columnsBeforeRegions: readonly FixedColumn[] = [
  fact('id', 'ID', ({ id }) => id),
  fact('confirmationNumber', 'Confirmation Number', ({ confirmationNumber }) =>
    displayConfirmationNumber(confirmationNumber),
  ),
  text('firstName', 'First Name'),
  text('lastName', 'Last Name'),
  text('postalCode', 'Postal Code'),
  phone('primaryPhone', 'Primary Phone'),
  text('primaryPhoneExt', 'Primary Phone Ext'),
  phone('secondaryPhone', 'Secondary Phone'),
  text('secondaryPhoneExt', 'Secondary Phone Ext'),
  text('email', 'Email'),
  chosen('stream', 'Stream'),
  // What differs between the rows of a registrant, and what they share.
  { key: 'specialty', title: 'Specialty', cell: () => '' },
  { key: 'subspecialties', title: 'Subspecialties', cell: () => '' },
  { key: 'specialties', title: 'All Specialties', cell: () => '' },
  chosen('registrationStatus', 'Registration Status'),
  text('registrationNumber', 'Registration Number'),
  chosen('currentEmployment', 'Current Employment'),
  chosen('healthAuthorities', 'Employment Health Authorities'),
  chosen('employmentCircumstance', 'Employment Circumstance'),
  text('nonClinicalJobTitle', 'Non-Clinical Job Title'),
  yesNo('deployAnywhere', 'Deploy Anywhere'),
];

/** The columns of every extract that stand after those of the regions. */
export const columnsAfterRegions: readonly FixedColumn[] = [
  chosen('placementOptions', 'Placement Options'),
  yesNo('hasImmunizationTraining', 'Has Immunization Training'),
  chosen('deploymentDuration', 'Deployment Duration'),
  chosen('deploymentType', 'Deployment Type'),
  chosen('hasPreviousDeployment', 'Previous Deployment'),
  text('lastDeploymentDate', 'Previous Deployment Date'),
  chosen('lastDeployedHa', 'Previous Deployment Health Authority'),
  fact('withdrawn', 'Withdrawn', ({ status }) => inYesNo(status === 'withdrawn')),
  fact('deployed', 'Deployed', ({ status }) => inYesNo(status === 'deployed')),
  fact('deployedFrom', 'Deployment Start', ({ deployedFrom }) => deployedFrom ?? ''),
  fact('deployedUntil', 'Deployment End', ({ deployedUntil }) => deployedUntil ?? ''),
  yesNo('hasExperienceWithIndigenousCommunity', 'Experience With Indigenous Communities'),
  yesNo('hasExperienceWithRemoteRuralCommunity', 'Experience With Remote Or Rural Communities'),
  yesNo(
    'completedSanyasIndigenousCulturalSafetyTraining',
    'San’yas Indigenous Cultural Safety Training',
  ),
];

function fact(
  key: string,
  title: string,
  of: (registrant: ExtractedRegistrant) => string,
): FixedColumn {
  return { key, title, cell: ({ registrant }) => of(registrant) };
}

function text(key: string, title: string): FixedColumn {
  return fact(key, title, ({ answers }) => said(answers[key]));
}

/** As it is dialled; with the sign of its country before it, spreadsheets take a number for a sum. */
function phone(key: string, title: string): FixedColumn {
  return fact(key, title, ({ answers }) =>
    said(answers[key]).replace(/^\+1(\d{3})(\d{3})(\d{4})$/u, '$1-$2-$3'),
  );
}

function yesNo(key: string, title: string): FixedColumn {
  return fact(key, title, ({ answers }) => inYesNo(answers[key]));
}

function chosen(key: string, title: string): FixedColumn {
  return {
    key,
    title,
    cell: ({ registrant, name }) =>
      given(registrant.answers[key])
        .map((value) => name(key, value))
        .join(', '),
  };
}

/** An answer as a list, whether it is one or several things. */
export const given = (answer: unknown): unknown[] =>
  answer === undefined || answer === null ? [] : [answer].flat();

const said = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';

const inYesNo = (is: unknown): string => (is === true ? 'Yes' : is === false ? 'No' : '');
