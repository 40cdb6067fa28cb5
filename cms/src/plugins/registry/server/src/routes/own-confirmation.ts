import { route } from './owner';

/** What the site calls in the name of a registrant who says that it is all still correct. */
export const ownConfirmationRoutes = [
  route('POST', '/me/confirmation', 'own-confirmation.confirm'),
];
