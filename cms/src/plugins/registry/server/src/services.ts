import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { strapiAccounts } from './accounts';
import type { SearchContext } from './use-cases/ask-search';
import { staffAtWork, type StaffAtWork } from './use-cases/staff-at-work';
import type { StaffContext } from './use-cases/staff-context';

function staffContext(strapi: Core.Strapi): StaffContext {
  return {
    db: strapi.db.connection,
    transaction: async (work) => await strapi.db.transaction(({ trx }) => work(trx)),
    accounts: strapiAccounts(strapi),
    outbox: strapi.plugin('outreach').service('outbox'),
    now: () => new Date(),
  };
}

export function searchContext(strapi: Core.Strapi): SearchContext {
  const forms = strapi.plugin('forms');
  return {
    db: strapi.db.connection,
    questions: forms.service('questions'),
    forms: forms.service('published'),
    timeZone: strapi.config.get<{ timeZone: string }>('plugin::forms').timeZone,
    now: () => new Date(),
    drawId: () => randomBytes(16).toString('base64url'),
  };
}

/** What controllers call the use-cases with. */
export function registryServices(strapi: Core.Strapi) {
  const db = strapi.db.connection;
  return {
    db,
    staff: staffContext(strapi),
    search: searchContext(strapi),
    /** Who asks, with what they may see. Every controller that reads registrants hands it down. */
    staffAtWork: (ctx: { state: Record<string, unknown> }): Promise<StaffAtWork> =>
      staffAtWork(db, ctx.state['user'] as { id: number }),
  };
}
