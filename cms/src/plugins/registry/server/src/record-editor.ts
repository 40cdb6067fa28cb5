import type { Arrangement } from '../../../../boot/arrange-editor';
import { registrantUid } from './uids';

/** How staff see a registrant in the admin from the start. */
export const recordEditor: Arrangement = {
  of: 'content-types',
  uid: registrantUid,
  settings: { mainField: 'lastName', defaultSortBy: 'registeredAt', defaultSortOrder: 'DESC' },
  fields: {
    confirmationNumber: { label: 'Confirmation number' },
    registrantStatus: {
      label: 'Status',
      description: 'Pending merge: a second registration of someone who is registered already',
    },
    firstName: { label: 'First name' },
    lastName: { label: 'Last name' },
    email: { label: 'Email' },
    primaryPhone: { label: 'Phone' },
    postalCode: { label: 'Postal code' },
    stream: { label: 'Profession' },
    registrationStatus: { label: 'Registration with a college' },
    currentEmployment: { label: 'Employment' },
    deployAnywhere: { label: 'Goes anywhere' },
    registeredAt: { label: 'Registered' },
    language: { label: 'Language' },
    formVersion: { label: 'Form version', description: 'The version that the answers satisfy' },
    answeredVersion: { label: 'Answered version', description: 'The version that they saw' },
    answers: { label: 'Answers' },
  },
  columns: [
    'lastName',
    'firstName',
    'stream',
    'registrantStatus',
    'registeredAt',
    'email',
    'primaryPhone',
    'confirmationNumber',
  ],
  rows: [
    [
      ['confirmationNumber', 4],
      ['registrantStatus', 4],
      ['registeredAt', 4],
    ],
    [['answers', 12]],
  ],
};
