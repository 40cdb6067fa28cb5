import { generateSecrets, type Secrets } from '../../scripts/lib/secrets.ts';

/** The example people's password, in tests. */
export const STAFF_PASSWORD = 'Only-4-Tests-Please';

/** Secrets of one registry of the tests; its example people have the password that is known. */
export const testSecrets = (): Secrets => ({
  ...generateSecrets(),
  SEED_STAFF_PASSWORD: STAFF_PASSWORD,
});
