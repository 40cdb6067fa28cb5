import { createRequire } from 'node:module';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { vi } from 'vitest';
import { inRoot } from '../../../scripts/lib/paths.ts';
import { cmsSettings, SITE_TOKEN } from './settings.ts';

const require = createRequire(import.meta.url);

type Agent = ReturnType<typeof supertest.agent>;

export type TestCms = {
  strapi: Core.Strapi;
  /** Calls without credentials. */
  http: ReturnType<typeof supertest>;
  /** Calls as the site does. */
  asSite: Agent;
  /** Calls as one of the example people, who signs in for it. */
  asStaff: (email: string, password: string) => Promise<Agent>;
  stop: () => Promise<void>;
};

/** The settings are read when the compiled CMS is loaded, so each start loads it anew. */
const forgetCompiled = (): void => {
  const compiled = inRoot('cms', 'dist');
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(compiled)) Reflect.deleteProperty(require.cache, file);
  }
};

const newStrapi = (): Core.Strapi => {
  const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
  return createStrapi({
    appDir: inRoot('cms'),
    distDir: inRoot('cms', 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
};

/**
 * Boots the compiled CMS in this process, on the database that is given, and rejects when it
 * refuses to start. Overrides are settings by their names.
 */
export async function startCms(
  databaseUrl: string,
  overrides: Record<string, string> = {},
): Promise<TestCms> {
  for (const [name, value] of Object.entries(cmsSettings(databaseUrl, overrides))) {
    vi.stubEnv(name, value);
  }
  forgetCompiled();
  const strapi = newStrapi();
  try {
    await strapi.load();
  } catch (error) {
    await strapi.destroy();
    throw error;
  } finally {
    vi.unstubAllEnvs();
  }
  strapi.server.mount();
  const server = strapi.server.httpServer;
  const bearer = (token: string): Agent => {
    const agent = supertest.agent(server);
    agent.set('Authorization', `Bearer ${token}`);
    return agent;
  };
  return {
    strapi,
    http: supertest(server),
    asSite: bearer(SITE_TOKEN),
    asStaff: async (email, password) => {
      const { body } = await supertest(server).post('/admin/login').send({ email, password });
      return bearer((body as { data: { token: string } }).data.token);
    },
    stop: () => strapi.destroy(),
  };
}
