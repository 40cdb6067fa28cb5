/** Where the parts of a running stack answer, for tests in other processes than its own. */
export type Addresses = {
  siteUrl: string;
  cmsUrl: string;
  /** The inbox's root; its mails stand at `/inbox` and, as JSON, at `/emails`. */
  inboxUrl: string;
  databaseUrl: string;
  cmsApiToken: string;
  /** The password of each example person of the staff. */
  staffPassword: string;
  /** The CMS's process, for tests that kill it. */
  cmsPid: number;
};

const variable = 'EHPR_TEST_ADDRESSES';

/** Hands the addresses to the processes that this one starts. */
export function publishAddresses(addresses: Addresses): void {
  process.env[variable] = JSON.stringify(addresses);
}

/** The addresses of the stack that the run has started. */
export function addresses(): Addresses {
  const published = process.env[variable];
  if (published === undefined) throw new Error('No stack was started for these tests.');
  return JSON.parse(published) as Addresses;
}
