import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuse } from '../../../../../http/answer';
import { readAuditSearch } from '../domain/audit-search';
import { registryServices } from '../services';
import { auditChoices, searchAudit } from '../use-cases/search-audit';

/** Who did what, for those who may read it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    const read = readAuditSearch(ctx.query);
    if (read.kind === 'wrong') return refuse(ctx, 400, 'ValidationError', read.why);
    const { audit } = registryServices(strapi);
    ctx.body = { data: await searchAudit(audit, read.search, Number(ctx.state['user'].id)) };
  },

  async choices(ctx: Context) {
    ctx.body = { data: await auditChoices(registryServices(strapi).audit.db) };
  },
});
