import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { documentIdOf } from '../../../../../http/answer';
import { refuseUnknownList } from './answer';
import type { OptionListsAnswer } from '../../../shared/contracts';
import { formServices } from '../services';
import { publishedNamesOfList } from '../use-cases/published-names';
import { usersOfList } from '../use-cases/users-of-list';
import { readOptionLists } from '../use-cases/read-option-lists';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** All option lists, for what names them or looks into them. */
  async all(ctx: Context) {
    ctx.body = (await readOptionLists(strapi)) satisfies OptionListsAnswer;
  },

  /** The values that versions of forms had of a list. */
  async publishedNames(ctx: Context) {
    const { versions } = formServices(strapi);
    const data = await publishedNamesOfList(versions, documentIdOf(ctx));
    if (!data) return refuseUnknownList(ctx);
    ctx.body = { data };
  },

  /** The forms that take options from a list. */
  async users(ctx: Context) {
    const { versions } = formServices(strapi);
    const data = await usersOfList(versions, documentIdOf(ctx));
    if (!data) return refuseUnknownList(ctx);
    ctx.body = { data };
  },
});
