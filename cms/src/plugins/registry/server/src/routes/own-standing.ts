import { route } from './owner';

/** What the site calls in the name of a registrant who says how they stand to the registry. */
export const ownStandingRoutes = [
  route('POST', '/me/withdrawal', 'own-standing.withdraw'),
  route('POST', '/me/return', 'own-standing.comeBack'),
  route('PUT', '/me/mail', 'own-standing.setMail'),
];
