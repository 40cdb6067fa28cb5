import type { Core } from '@strapi/strapi';
import { errorName } from '../logging/describe-error';
import { pendingMigrations } from './migrations';

/**
 * `/healthz` says that the process answers; `/readyz` that it can do its work: the database
 * answers and has every migration of this release.
 */
export const addHealthRoutes = (strapi: Core.Strapi): void => {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/healthz',
      handler: (ctx) => {
        ctx.body = { status: 'ok' };
      },
      config: { auth: false },
    },
    {
      method: 'GET',
      path: '/readyz',
      handler: async (ctx) => {
        try {
          const pending = await pendingMigrations(strapi);
          ctx.status = pending.length === 0 ? 200 : 503;
          ctx.body = { status: pending.length === 0 ? 'ready' : 'migrations pending' };
        } catch (error) {
          strapi.log.warn(`Not ready: ${errorName(error)}`);
          ctx.status = 503;
          ctx.body = { status: 'database does not answer' };
        }
      },
      config: { auth: false },
    },
  ]);
};
