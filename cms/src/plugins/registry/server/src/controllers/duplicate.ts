import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { documentIdOf, refuse } from '../../../../../http/answer';
import { registryServices } from '../services';
import { comparePair, findDuplicates, findDuplicatesOf } from '../use-cases/find-duplicates';
import { mergeRegistrants } from '../use-cases/merge-registrants';
import { tellApart } from '../use-cases/tell-apart';
import { answerWith, lookOf } from './answer';
import { choicesSent, stampsSent } from './merge-sent';

const mergeAsked = z.strictObject({ stamps: stampsSent, choices: choicesSent });

/** People who registered twice. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const services = () => registryServices(strapi);
  const staffOf = (ctx: Context) => services().staffAtWork(ctx);
  const pairOf = (ctx: Context) => ({
    one: documentIdOf(ctx, 'one'),
    other: documentIdOf(ctx, 'other'),
  });

  return {
    async list(ctx: Context) {
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: await findDuplicates(services().records(), await staffOf(ctx)) };
    },

    /** Those of one record; none, where there is no such record to be seen. */
    async of(ctx: Context) {
      const staff = await staffOf(ctx);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: await findDuplicatesOf(services().records(), staff, documentIdOf(ctx)) };
    },

    async compare(ctx: Context) {
      const asked = { ...pairOf(ctx), look: lookOf(ctx) };
      const compared = await comparePair(services().records(), await staffOf(ctx), asked);
      answerWith(ctx, compared && { kind: 'pair', ...compared });
    },

    async merge(ctx: Context) {
      const asked = mergeAsked.safeParse(ctx.request.body);
      if (!asked.success) {
        const say = 'Send the stamps of both records, and for each question which one holds';
        return refuse(ctx, 400, 'ValidationError', say);
      }
      const merging = { pair: pairOf(ctx), asked: asked.data };
      answerWith(ctx, await mergeRegistrants(services().records(), await staffOf(ctx), merging));
    },

    async tellApart(ctx: Context) {
      answerWith(ctx, await tellApart(services().records(), await staffOf(ctx), pairOf(ctx)));
    },
  };
};
