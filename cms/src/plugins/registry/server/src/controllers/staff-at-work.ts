import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { OwnScope } from '../../../shared/contracts';
import { registryServices } from '../services';

/** Who is at work. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What the member of staff who asks may see, and why when it is nothing. */
  async scope(ctx: Context) {
    const { scope } = await registryServices(strapi).staffAtWork(ctx);
    ctx.body = { data: scope satisfies OwnScope };
  },
});
