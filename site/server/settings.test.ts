import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const complete = { CMS_URL: 'http://localhost:1337', CMS_API_TOKEN: 'a-token' };

describe('settings of the site', () => {
  test('stand on this machine only, unless told otherwise', () => {
    expect(readSettings(complete)).toMatchObject({
      host: '127.0.0.1',
      port: 4321,
      production: false,
    });
  });

  test('are not set when they are left blank', () => {
    expect(readSettings({ ...complete, PORT: '', SITE_URL: '' }).port).toBe(4321);
  });

  test.each([
    ['CMS_URL', { CMS_API_TOKEN: 'a-token' }],
    ['CMS_API_TOKEN', { CMS_URL: 'http://localhost:1337' }],
    ['CMS_URL', { ...complete, CMS_URL: 'ftp://cms' }],
    ['SITE_URL', { ...complete, SITE_URL: 'ehpr.example' }],
    ['SITE_URL', { ...complete, NODE_ENV: 'production' }],
    ['SITE_URL', { ...complete, NODE_ENV: 'production', SITE_URL: ' ' }],
    ['PORT', { ...complete, PORT: 'http' }],
    ['CMS_POLL_SECONDS', { ...complete, CMS_POLL_SECONDS: '0' }],
    ['SLACK_ALERTS_WEBHOOK_URL', { ...complete, SLACK_ALERTS_WEBHOOK_URL: 'a-secret' }],
    [
      'SLACK_ALERTS_WEBHOOK_URL',
      { ...complete, SLACK_ALERTS_WEBHOOK_URL: 'http://hooks.example/a-secret' },
    ],
  ])('name %s when it is missing or malformed', (name, env) => {
    expect(() => readSettings(env)).toThrow(SettingsError);
    expect(() => readSettings(env)).toThrow(name);
    expect(() => readSettings(env)).not.toThrow('a-secret');
  });

  test.each(['https://hooks.slack.com/services/T0/B0/x', 'http://127.0.0.1:4400/hook', ' '])(
    'take “%s” for the webhook',
    (webhook) => {
      expect(readSettings({ ...complete, SLACK_ALERTS_WEBHOOK_URL: webhook })).toBeDefined();
    },
  );
});
