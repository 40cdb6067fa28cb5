import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { OptionListsAnswer } from '../../../shared/contracts';
import { readOptionLists } from '../use-cases/read-option-lists';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** All option lists, for the editor of conditions. */
  async all(ctx: Context) {
    ctx.body = { data: await readOptionLists(strapi) } satisfies OptionListsAnswer;
  },
});
