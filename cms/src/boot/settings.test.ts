import { describe, expect, test } from 'vitest';
import { readEnv } from '../../config/env';

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://ehpr:secret@db:5432/ehpr',
  CMS_URL: 'https://cms.example.org/',
  SITE_URL: 'https://example.org',
  APP_KEYS: `${'a'.repeat(32)},${'b'.repeat(32)}`,
  API_TOKEN_SALT: 'c'.repeat(32),
  ADMIN_JWT_SECRET: 'd'.repeat(32),
  TRANSFER_TOKEN_SALT: 'e'.repeat(32),
  JWT_SECRET: 'f'.repeat(32),
  ENCRYPTION_KEY: 'g'.repeat(32),
  CMS_API_TOKEN: 'h'.repeat(32),
  PROOF_SECRET: 'i'.repeat(32),
  MAIL_FROM: 'Registry <registry@example.org>',
  RESEND_API_KEY: 're_12345678',
  RESEND_WEBHOOK_SECRET: `whsec_${'j'.repeat(32)}`,
};

const read = (source: Record<string, string | undefined>) => {
  const reading = readEnv(source);
  if (reading.kind === 'refused') throw new Error(reading.problems.join('; '));
  return reading.env;
};

const problems = (source: Record<string, string | undefined>): readonly string[] => {
  const reading = readEnv(source);
  return reading.kind === 'refused' ? reading.problems : [];
};

test('development needs nothing, and its mail stays on this machine', () => {
  const env = read({});
  expect(env.NODE_ENV).toBe('development');
  expect(env.RESEND.baseUrl).toBe('http://localhost:4400');
});

test('production reads what it needs', () => {
  const env = read(production);
  expect(env.CMS_URL).toBe('https://cms.example.org');
  expect(env.APP_KEYS).toHaveLength(2);
  expect(env.RESEND).toEqual({ apiKey: 're_12345678', baseUrl: undefined });
  expect(env.TIME_ZONE).toBe('America/Vancouver');
});

test('a key alone sends mail to Resend', () => {
  expect(read({ RESEND_API_KEY: 're_mine' }).RESEND).toEqual({
    apiKey: 're_mine',
    baseUrl: undefined,
  });
});

describe('production is refused', () => {
  const needed = Object.keys(production).filter((name) => name !== 'NODE_ENV');

  test.each(needed)('without %s', (name) => {
    expect(problems({ ...production, [name]: undefined })).toEqual([`${name} is missing`]);
    expect(problems({ ...production, [name]: '  ' })).toEqual([`${name} is missing`]);
  });

  const development = read({});
  test.each([
    'API_TOKEN_SALT',
    'ADMIN_JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
    'JWT_SECRET',
    'ENCRYPTION_KEY',
    'CMS_API_TOKEN',
    'PROOF_SECRET',
    'RESEND_WEBHOOK_SECRET',
  ] as const)('with the %s of development', (name) => {
    expect(problems({ ...production, [name]: development[name] })).toEqual([
      `${name} is the one that development uses; production needs one of its own`,
    ]);
  });

  test('with one key of development among others', () => {
    const APP_KEYS = `${'a'.repeat(32)},${development.APP_KEYS[0] ?? ''}`;
    expect(problems({ ...production, APP_KEYS })).toHaveLength(1);
  });

  test('all at once, without values', () => {
    const found = problems({ NODE_ENV: 'production', PORT: 'x-port', CMS_URL: 'ftp://x-host' });
    expect(found.length).toBeGreaterThan(needed.length);
    expect(found.join()).not.toContain('x-');
  });
});

test.each([
  ['NODE_ENV', 'staging'],
  ['PORT', '70000'],
  ['PORT', '1.5'],
  ['LOG_LEVEL', 'loud'],
  ['TIME_ZONE', 'Vancouver'],
  ['DATABASE_URL', 'mysql://localhost/ehpr'],
  ['DATABASE_URL', 'postgres://localhost'],
  ['SITE_URL', 'example.org'],
  ['CMS_URL', 'javascript:alert(1)'],
  ['MAIL_FROM', 'nobody'],
  ['MAIL_FROM', 'Registry <a@b.ca>\r\nBcc: c@d.ca'],
  ['RESEND_WEBHOOK_SECRET', 'k'.repeat(40)],
  ['RESEND_WEBHOOK_SECRET', 'whsec_short'],
  ['LIMIT_WITH_PROOF', '0'],
  ['LIMIT_WITHOUT_PROOF', 'ten'],
  ['JWT_SECRET', 'short'],
  ['APP_KEYS', `${'a'.repeat(32)},short`],
  ['SEED_STAFF_PASSWORD', 'nocapitals1'],
])('%s cannot be %j', (name, value) => {
  const [problem, ...others] = problems({ [name]: value });
  expect(problem).toMatch(new RegExp(`^${name} `));
  expect(others).toEqual([]);
});
