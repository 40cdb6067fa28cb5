import type { Core } from '@strapi/strapi';
import { randomBytes, randomUUID } from 'node:crypto';
import { describeError } from '../../../../logging/describe-error';
import type { PublishedForms } from '../../../forms/server/src/contract';
import type { Mailbag } from '../../../outreach/server/src/contract';
import { strapiAccounts } from './accounts';
import { extractConnections } from './store/extract-connections';
import type { SearchContext } from './use-cases/ask-search';
import type { ExtractContext } from './use-cases/extract-context';
import type { RecordContext } from './use-cases/record-context';
import type { AuditContext } from './use-cases/search-audit';
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

/** What the plugin is told by `config/plugins.ts`. */
type RegistryConfig = { databaseUrl: string };

function extractContext({ strapi }: { strapi: Core.Strapi }): ExtractContext {
  const { databaseUrl } = strapi.config.get<RegistryConfig>('plugin::registry');
  const { db, questions, forms, timeZone, now } = searchContext(strapi);
  return {
    db,
    questions,
    forms,
    timeZone,
    now,
    transaction: async (work) => await strapi.db.transaction(({ trx }) => work(trx)),
    connections: extractConnections(databaseUrl, db),
    outbox: strapi.plugin('outreach').service('outbox'),
    drawId: randomUUID,
    drawTicket: () => randomBytes(32).toString('base64url'),
    report: (what, error) => strapi.log.error(`${what}: ${describeError(error, 'request')}`),
  };
}

/** Strapi makes it once, when it is first asked for: it holds connections. */
export default { extracts: extractContext };

const extractsOf = (strapi: Core.Strapi): ExtractContext =>
  strapi.plugin('registry').service('extracts');

function auditContext(strapi: Core.Strapi): AuditContext {
  const { timeZone } = strapi.config.get<{ timeZone: string }>('plugin::forms');
  return { db: strapi.db.connection, timeZone, now: () => new Date() };
}

/** What controllers call the use-cases with. */
export function registryServices(strapi: Core.Strapi) {
  const db = strapi.db.connection;
  return {
    db,
    staff: staffContext(strapi),
    search: searchContext(strapi),
    extracts: extractsOf(strapi),
    audit: auditContext(strapi),
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
