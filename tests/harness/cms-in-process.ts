import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { vi } from 'vitest';
import { inRoot } from '../../scripts/lib/paths.ts';
import { inboxUrl } from './database.ts';
import { STAFF_PASSWORD } from './test-secrets.ts';

const require = createRequire(import.meta.url);

/** What the site calls the CMS with, in tests. */
export const SITE_TOKEN = 'the-token-of-the-site-in-tests-0123456789';
export const SITE_URL = 'http://site.example.test';

type Agent = ReturnType<typeof supertest.agent>;
type StrapiModule = { createStrapi: (options: object) => Core.Strapi };

export type BootedCms = {
  strapi: Core.Strapi;
  /** Calls without credentials. */
  http: ReturnType<typeof supertest>;
  /** Calls as the site does. */
  asSite: Agent;
  /** Signs one of the example people in and calls as they do. */
  asStaff: (email: string) => Promise<Agent>;
  stop: () => Promise<void>;
};

const settings = (databaseUrl: string): Record<string, string> => ({
  NODE_ENV: 'test',
  DATABASE_URL: databaseUrl,
  SITE_URL,
  CMS_API_TOKEN: SITE_TOKEN,
  SEED_STAFF_PASSWORD: STAFF_PASSWORD,
  RESEND_API_KEY: 're_test_only_0123',
  RESEND_BASE_URL: inboxUrl(),
  LOG_LEVEL: 'error',
});

/** The settings are read when the compiled CMS is loaded, so each start loads it anew. */
function forgetCompiled(): void {
  const compiled = inRoot('cms', 'dist');
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(compiled)) Reflect.deleteProperty(require.cache, file);
  }
}

/**
 * Boots the built CMS in this process, where a test can reach into it, and rejects when it refuses
 * to start. The overrides are settings by their names; without one, development's default holds.
 */
export async function bootCms(
  databaseUrl: string,
  overrides: Record<string, string> = {},
): Promise<BootedCms> {
  for (const [name, value] of Object.entries({ ...settings(databaseUrl), ...overrides })) {
    vi.stubEnv(name, value);
  }
  forgetCompiled();
  const { createStrapi } = require('@strapi/strapi') as StrapiModule;
  const strapi = createStrapi({
    appDir: inRoot('cms'),
    distDir: inRoot('cms', 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  try {
    await strapi.load();
  } catch (error) {
    await strapi.destroy();
    throw error;
  } finally {
    vi.unstubAllEnvs();
  }
  strapi.server.mount();

  const http = supertest(strapi.server.httpServer);
  const bearer = (token: string): Agent => {
    const agent = supertest.agent(strapi.server.httpServer);
    agent.set('Authorization', `Bearer ${token}`);
    return agent;
  };
  return {
    strapi,
    http,
    asSite: bearer(SITE_TOKEN),
    asStaff: async (email) => {
      const answer = await http.post('/admin/login').send({ email, password: STAFF_PASSWORD });
      return bearer((answer.body as { data: { token: string } }).data.token);
    },
    stop: () => strapi.destroy(),
  };
}
