import type { Core } from '@strapi/strapi';
import { env, envProblems } from '../config/env';
import { BootLock } from './boot/boot-lock';
import { auditSettings } from './boot/audit-settings';
import { addHealthRoutes } from './boot/health';
import { takeLargeBodiesOfStaff } from './boot/large-bodies';
import { migrateAfterSync } from './boot/migrations';
import { silenceStrapiMail } from './boot/no-strapi-mail';
import { closeSelfRegistration, guardPublicPermissions } from './boot/permission-guard';
import { keepRegistrantRole } from './boot/registrant-role';
import { refuseBadSettings } from './boot/refuse-bad-settings';
import { keepSiteToken } from './boot/site-token';
import { hearStrayErrors } from './boot/stray-errors';
import { tellSite } from './boot/tell-site';
import { seed } from './seed/seed';

const lock = new BootLock();

export default {
  async register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    refuseBadSettings(envProblems);
    hearStrayErrors(strapi, env.NODE_ENV);
    await lock.acquire(env.DATABASE_URL);
    migrateAfterSync(strapi, env.DATABASE_URL);
    takeLargeBodiesOfStaff(strapi);
    tellSite(strapi, { url: env.SITE_URL, secret: env.SITE_WEBHOOK_SECRET });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await guardPublicPermissions(strapi);
    await closeSelfRegistration(strapi);
    await keepRegistrantRole(strapi);
    silenceStrapiMail(strapi);
    await keepSiteToken(strapi, env.CMS_API_TOKEN);
    await seed(strapi, env.SEED_STAFF_PASSWORD);
    auditSettings(strapi);
    addHealthRoutes(strapi);
    await lock.release();
  },

  async destroy(): Promise<void> {
    await lock.release();
  },
};
