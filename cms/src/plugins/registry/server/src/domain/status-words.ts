import type { Asking } from './registrant-search';
import type { RegistrantStatus } from './registrant-status';

/** What staff call where a registrant stands. */
export const statusWords: Record<RegistrantStatus, string> = {
  active: 'Active',
  deployed: 'Deployed',
  lapsed: 'Lapsed',
  'pending-merge': 'Waits to be merged',
  withdrawn: 'Withdrawn',
  merged: 'Merged',
};

/** What staff call whether a registrant's credentials were looked up. */
export const credentialWords: Readonly<Record<string, string>> = {
  unverified: 'Not verified',
  verified: 'Verified',
  failed: 'Failed',
  expired: 'Expired',
};

/** What staff call how far somebody is asked whether their answers are still correct. */
export const askingWords: Readonly<Record<Asking, string>> = {
  no: 'Not asked',
  asked: 'Asked, not reminded yet',
  reminded: 'Reminded',
};
