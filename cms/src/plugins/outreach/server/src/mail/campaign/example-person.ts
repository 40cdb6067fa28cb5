import type { Person } from './render-campaign';

/** Whom mails are filled in for that are shown to staff for nobody in particular. */
export const examplePerson: Person = {
  firstName: 'Robin',
  lastName: 'Example',
  confirmationNumber: '0000000000000',
};
