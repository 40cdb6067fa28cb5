import { route } from './owner';

/** What people who signed in call for their own registration, each named in their role. */
const byOwner = [
  route('GET', '/me/registration', 'own-registration.read'),
  route('PUT', '/me/registration', 'own-registration.change'),
  route('POST', '/me/registration/mailbox', 'own-registration.mailboxAgain'),
  route('DELETE', '/me/registration/mailbox', 'own-registration.keepMailbox'),
];

/** What the site calls for whoever has the link to a new mailbox. */
const bySite = [route('POST', '/mailboxes', 'own-registration.confirmMailbox')];

export const ownRegistrationRoutes = [...byOwner, ...bySite];
