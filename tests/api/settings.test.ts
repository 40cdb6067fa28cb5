import { expect, test } from 'vitest';
import { startCms } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';

const lastWordsOf = async (databaseUrl: string, settings: Record<string, string>) => {
  try {
    await (await startCms(databaseUrl, settings)).stop();
  } catch (error) {
    return String(error);
  }
  return 'it started';
};

test('every setting that production lacks is named, in words, and none with its value', async () => {
  const words = await lastWordsOf('', {
    NODE_ENV: 'production',
    APP_KEYS: 'too-short',
    TIME_ZONE: 'Nowhere/Special',
    JWT_SECRET: 'development-only-jwt-000000000000000000000000',
    SITE_URL: '',
    RESEND_API_KEY: ' ',
    SEED_STAFF_PASSWORD: 'Correct-Horse-9',
  });
  expect(words).toContain('APP_KEYS must be one or more keys of at least 32 characters');
  expect(words).toContain('TIME_ZONE must name a time zone');
  expect(words).toContain('JWT_SECRET is the one that development uses');
  expect(words).toContain('SEED_STAFF_PASSWORD must not be set in production');
  for (const name of ['DATABASE_URL', 'SITE_URL', 'RESEND_API_KEY', 'MAIL_FROM']) {
    expect(words).toContain(`${name} is missing`);
  }
  expect(words).not.toMatch(/too-short|Nowhere|Correct-Horse|000000|\n\s+at /);
});

test('a database that does not answer is said so', async () => {
  const address = new URL(await createDatabase());
  address.port = '1';
  const words = await lastWordsOf(address.href, {});
  expect(words).toContain('DATABASE_URL names does not let us in');
  expect(words).not.toContain(address.password);
  expect(words).not.toMatch(/\n\s+at /);
});
