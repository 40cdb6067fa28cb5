import { route } from './owner';

/** What the site calls in the name of a registrant who says how they stand to the registry. */
export const ownStandingRoutes = [
  route('GET', '/me/status', 'own-standing.status'),
  route('PUT', '/me/status', 'own-standing.giveStatus'),
  route('POST', '/me/withdrawal', 'own-standing.withdraw'),
  route('POST', '/me/return', 'own-standing.comeBack'),
  route('PUT', '/me/mail', 'own-standing.setMail'),
];

const byReference = '/references/:reference';

/** What it calls with its own token, for whoever holds a mail with a reference. */
export const unsubscribeRoutes = [
  route('GET', `${byReference}/mail`, 'unsubscribe.tell'),
  route('PUT', `${byReference}/mail`, 'unsubscribe.setMail'),
  route('POST', `${byReference}/withdrawal-link`, 'unsubscribe.askToWithdraw'),
];
