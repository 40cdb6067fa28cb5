import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse, refuseBody } from '../../../../../http/answer';
import type { PersonInAudience, PreviewedMail, TestOnItsWay } from '../../../shared/preview';
import { wordsContext } from '../services';
import { peopleOfCampaign, previewCampaign } from '../use-cases/preview-campaign';
import { sendTest } from '../use-cases/send-test';
import { campaignIdOf, refuseFaults, refuseUnknown, senderOf } from './campaign';

const locale = z.enum(['en', 'fr'], 'Choose English or French');
const preview = z.strictObject({ locale, registrant: z.string().max(40).optional() });
const test = z.strictObject({ locale });
const words = z.string().max(200).catch('');

/** The words of a campaign as they are read: shown as its recipients get them, and sent to their writer. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const context = () => wordsContext(strapi);

  return {
    async people(ctx: Context) {
      const asked = { id: campaignIdOf(ctx), words: words.parse(ctx.query['words'] ?? '') };
      const outcome = await peopleOfCampaign(context(), senderOf(ctx), asked);
      if (!outcome) return refuseUnknown(ctx);
      if (outcome.kind === 'refused') return refuse(ctx, 400, 'ValidationError', outcome.message);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: outcome.people satisfies PersonInAudience[] };
    },

    async preview(ctx: Context) {
      const sent = preview.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const { registrant, ...rest } = sent.data;
      const outcome = await previewCampaign(context(), senderOf(ctx), {
        id: campaignIdOf(ctx),
        ...rest,
        ...(registrant !== undefined && { registrant }),
      });
      if (!outcome) return refuseUnknown(ctx);
      if (outcome.kind === 'refused') return refuse(ctx, 400, 'ValidationError', outcome.message);
      if (outcome.kind === 'nobody') {
        const message = 'This campaign is not for that person any more. Choose another one';
        return refuse(ctx, 404, 'NotFoundError', message);
      }
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: outcome.mail satisfies PreviewedMail };
    },

    async test(ctx: Context) {
      const sent = test.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const { email } = ctx.state['user'] as { email: string };
      const asked = { id: campaignIdOf(ctx), ...sent.data };
      const outcome = await sendTest(context(), { ...senderOf(ctx), email }, asked);
      if (!outcome) return refuseUnknown(ctx);
      if (outcome.kind === 'faulty') return refuseFaults(ctx, outcome.faults);
      if (outcome.kind === 'too-many') {
        ctx.set('Retry-After', String(outcome.retryAfterSeconds));
        const message =
          'You sent yourself many tests within an hour. Wait a little, or use the preview';
        return refuse(ctx, 429, 'TooManyRequestsError', message);
      }
      ctx.body = { data: { address: email } satisfies TestOnItsWay };
    },
  };
};
