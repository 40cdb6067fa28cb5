import type { Core } from '@strapi/strapi';
import type { PublishedForms } from '../../../forms/server/src/contract';
import type { Mailbag } from '../../../outreach/server/src/contract';
import type { RecordContext } from './use-cases/record-context';
import { staffAtWork, type StaffAtWork } from './use-cases/staff-at-work';

/** What controllers call the use-cases with. */
export function registryServices(strapi: Core.Strapi) {
  const db = strapi.db.connection;
  return {
    db,
    /** Who asks, with what they may see. Every controller that reads registrants hands it down. */
    staffAtWork: (ctx: { state: Record<string, unknown> }): Promise<StaffAtWork> =>
      staffAtWork(db, ctx.state['user'] as { id: number }),
    records: (): RecordContext => ({
      db,
      forms: strapi.plugin('forms').service<PublishedForms>('published'),
      mailbag: strapi.plugin('outreach').service<Mailbag>('mailbag'),
      timeZone: strapi.config.get<{ timeZone: string }>('plugin::forms').timeZone,
      now: () => new Date(),
    }),
  };
}
