import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuseBody } from '../../../../../http/answer';
import type { AboutAddress, BlockOfAddress } from '../../../shared/blocked-address';
import { blockContext } from '../services';
import { liftBlockOf, lookUpBlock } from '../use-cases/blocked-address';
import { senderOf } from './campaign';

const wholeAddress = 'Type a whole email address, such as name@example.org';
const about: z.ZodType<AboutAddress> = z.strictObject({
  address: z.string(wholeAddress).trim().max(254, wholeAddress).pipe(z.email(wholeAddress)),
});

/** Addresses that nothing is sent to: those that staff type, one at a time. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async look(ctx: Context) {
    const { data, error } = about.safeParse(ctx.request.body);
    if (error) return refuseBody(ctx, error);
    const found = await lookUpBlock(blockContext(strapi), senderOf(ctx), data.address);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = {
      data: (found
        ? { because: found.because, since: found.since.toISOString() }
        : null) satisfies BlockOfAddress,
    };
  },

  async lift(ctx: Context) {
    const { data, error } = about.safeParse(ctx.request.body);
    if (error) return refuseBody(ctx, error);
    await liftBlockOf(blockContext(strapi), senderOf(ctx), data.address);
    ctx.body = { data: null };
  },
});
