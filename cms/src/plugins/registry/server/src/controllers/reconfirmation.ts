import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuseBody } from '../../../../../http/answer';
import { confirmMonths } from '../../../shared/confirm-months';
import type { Considered, Reconfirmation } from '../../../shared/reconfirmation';
import { registryServices } from '../services';
import { setConfirmMonths } from '../use-cases/set-confirm-months';
import { considerMonths, tellReconfirmation } from '../use-cases/tell-reconfirmation';

const { least, most } = confirmMonths;
const message = `Choose between ${least} and ${most} months`;
const months = z.int(message).min(least, message).max(most, message);
const period = z.strictObject({ months });

/** After how long people are asked whether their answers are still correct, and how far that is. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const context = () => registryServices(strapi).reconfirmation;
  const tell = async (ctx: Context) => {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: (await tellReconfirmation(context())) satisfies Reconfirmation };
  };

  return {
    read: tell,

    async consider(ctx: Context) {
      const asked = months.safeParse(Number(ctx.query['months']));
      if (!asked.success) return refuseBody(ctx, asked.error);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: (await considerMonths(context(), asked.data)) satisfies Considered };
    },

    async set(ctx: Context) {
      const sent = period.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const staff = await registryServices(strapi).staffAtWork(ctx);
      await setConfirmMonths(context(), staff, sent.data.months);
      await tell(ctx);
    },
  };
};
