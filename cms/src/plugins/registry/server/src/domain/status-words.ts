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
