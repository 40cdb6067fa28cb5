import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FrenchGap } from '../../../shared/translations';
import { tellFrenchGaps } from '../use-cases/tell-french-gaps';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What is missing or outdated in French. */
  async list(ctx: Context) {
    ctx.body = { data: (await tellFrenchGaps(strapi)) satisfies FrenchGap[] };
  },
});
