import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse, refuseBody } from '../../../../../http/answer';
import type { DryRun, Erasing } from '../../../shared/erasing';
import { retentionYears } from '../../../shared/retention-years';
import { registryServices } from '../services';
import { allowErasing, setRetention } from '../use-cases/set-retention';
import { dryRun, tellErasing } from '../use-cases/tell-erasing';

const { least, most } = retentionYears;
const message = `Choose between ${least} and ${most} years`;
const years = z.int(message).min(least, message).max(most, message);
const retention = z.strictObject({ years });
const confirmed = z.strictObject({ years, persons: z.int().min(1).max(2_147_483_647) });

/** How long personal data is kept, what would be erased, and what was. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const context = () => registryServices(strapi).erasing;
  const staffOf = (ctx: Context) => registryServices(strapi).staffAtWork(ctx);
  const tell = async (ctx: Context) => {
    ctx.set('Cache-Control', 'no-store');
    const erasing = await tellErasing(context(), await staffOf(ctx));
    ctx.body = { data: erasing satisfies Erasing };
  };

  return {
    read: tell,

    async dryRun(ctx: Context) {
      const asked = years.safeParse(Number(ctx.query['years']));
      if (!asked.success) return refuseBody(ctx, asked.error);
      ctx.set('Cache-Control', 'no-store');
      const found = await dryRun(context(), await staffOf(ctx), asked.data);
      ctx.body = { data: found satisfies DryRun };
    },

    async set(ctx: Context) {
      const sent = retention.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      await setRetention(context(), await staffOf(ctx), sent.data.years);
      await tell(ctx);
    },

    async confirm(ctx: Context) {
      const sent = confirmed.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const outcome = await allowErasing(context(), await staffOf(ctx), sent.data);
      if (outcome === 'changed') {
        const now =
          'The period was changed or more people are due since you looked. Look again, and confirm what you see';
        return refuse(ctx, 409, 'ConflictError', now);
      }
      await tell(ctx);
    },
  };
};
