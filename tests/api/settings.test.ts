import { expect, test } from 'vitest';
import { startCmsProcess } from './harness/cms-process.ts';

test('every setting that production lacks is named, in words, and none with its value', async () => {
  const cms = await startCmsProcess({
    NODE_ENV: 'production',
    APP_KEYS: 'too-short',
    TIME_ZONE: 'Nowhere/Special',
    JWT_SECRET: 'development-only-jwt-000000000000000000000000',
    SEED_STAFF_PASSWORD: 'Correct-Horse-9',
  });
  expect(await cms.gone).toBe(1);
  const output = cms.output();
  for (const words of [
    'APP_KEYS must be one or more keys of at least 32 characters',
    'TIME_ZONE must name a time zone',
    'JWT_SECRET is the one that development uses',
    'SEED_STAFF_PASSWORD must not be set in production',
    'DATABASE_URL is missing',
    'SITE_URL is missing',
    'RESEND_API_KEY is missing',
  ]) {
    expect(output).toContain(words);
  }
  expect(output).not.toMatch(/too-short|Nowhere|Correct-Horse|000000|\n\s+at /);
});

test('a database that does not answer is said so', async () => {
  const cms = await startCmsProcess({
    NODE_ENV: 'development',
    DATABASE_URL: 'postgres://someone:a-secret@127.0.0.1:1/registry',
  });
  expect(await cms.gone).toBe(1);
  expect(cms.output()).toContain('DATABASE_URL names does not let us in');
  expect(cms.output()).not.toMatch(/a-secret|\n\s+at /);
});
