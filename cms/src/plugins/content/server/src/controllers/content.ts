import { isPageSlug } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuse } from '../../../../../http/answer';
import { readPage, readRegistrationWording, readSite } from '../use-cases/read-content';
import { localeOf } from './locale-of';

/** What the site reads of what is published. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async site(ctx: Context) {
    ctx.body = { data: await readSite(strapi, localeOf(ctx)) };
  },

  async page(ctx: Context) {
    const { slug } = ctx.params as { slug: string };
    const found = isPageSlug(slug)
      ? await readPage(strapi, { slug, locale: localeOf(ctx) })
      : undefined;
    if (!found) return refuse(ctx, 404, 'NotFoundError', 'There is no such page');
    ctx.body = { data: found };
  },

  async registration(ctx: Context) {
    ctx.body = { data: await readRegistrationWording(strapi, localeOf(ctx)) };
  },
});
