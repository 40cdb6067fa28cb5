import type { Core } from '@strapi/strapi';
import { strapiAccounts } from './accounts';
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

/** What controllers call the use-cases with. */
export function registryServices(strapi: Core.Strapi) {
  const db = strapi.db.connection;
  return {
    db,
    staff: staffContext(strapi),
    /** Who asks, with what they may see. Every controller that reads registrants hands it down. */
    staffAtWork: (ctx: { state: Record<string, unknown> }): Promise<StaffAtWork> =>
      staffAtWork(db, ctx.state['user'] as { id: number }),
  };
}
