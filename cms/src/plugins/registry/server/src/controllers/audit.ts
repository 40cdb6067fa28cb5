import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { badRequest, refuse } from '../../../../../http/refusal';
import { readAuditSearch } from '../domain/audit-search';
import { registryServices } from '../services';
import { auditChoices, searchAudit } from '../use-cases/search-audit';

/** Who did what, for those who may read it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    const read = readAuditSearch(ctx.query);
    if (read.kind === 'wrong') return refuse(ctx, badRequest(read.why));
    const { audit } = registryServices(strapi);
    ctx.body = { data: await searchAudit(audit, read.search, Number(ctx.state['user'].id)) };
  },

  async choices(ctx: Context) {
    ctx.body = { data: await auditChoices(registryServices(strapi).audit.db) };
  },
});
