import { inboxUrl } from '../../harness/database.ts';

/** The example people's password, in tests. */
export const STAFF_PASSWORD = 'Only-4-Tests-Please';

/** What the site calls the CMS with, in tests. */
export const SITE_TOKEN = 'the-token-of-the-site-in-tests-0123456789';

export const SITE_URL = 'http://site.example.test';

/** Settings for a CMS in a test; the rest have their development defaults. */
export const cmsSettings = (
  databaseUrl: string,
  overrides: Record<string, string> = {},
): Record<string, string> => ({
  NODE_ENV: 'test',
  DATABASE_URL: databaseUrl,
  SITE_URL,
  CMS_API_TOKEN: SITE_TOKEN,
  SEED_STAFF_PASSWORD: STAFF_PASSWORD,
  RESEND_API_KEY: 're_test_only_0123',
  RESEND_BASE_URL: inboxUrl(),
  LOG_LEVEL: 'error',
  ...overrides,
});
