import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse, refuseBody } from '../../../../../http/answer';
import { campaignContext } from '../services';
import type { CampaignContext, Sender } from '../use-cases/campaign-context';
import { cancelCampaign } from '../use-cases/cancel-campaign';
import { pauseCampaign, resumeCampaign } from '../use-cases/pause-campaign';
import { readCampaign } from '../use-cases/read-campaign';
import { resolveChunk } from '../use-cases/resolve-chunk';
import type { CampaignChange } from '../use-cases/with-seen-campaign';
import { campaignIdOf, refuseUnknown, senderOf } from './campaign';

const resolution = z.strictObject({
  was: z.enum(['sent', 'not-sent'], 'Say whether these mails were sent'),
});
const chunkNumber = z.coerce.number().int().min(1).max(2_147_483_647);

type Change = (context: CampaignContext, sender: Sender, id: string) => Promise<CampaignChange>;

/** What staff do to a campaign that goes out. Each answers with the campaign as it stands then. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const changed = async (ctx: Context, change: Change, notNow: string) => {
    const context = campaignContext(strapi);
    const id = campaignIdOf(ctx);
    const outcome = await change(context, senderOf(ctx), id);
    if (outcome === 'unknown') return refuseUnknown(ctx);
    if (outcome === 'not-now') return refuse(ctx, 409, 'ConflictError', notNow);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await readCampaign(context, senderOf(ctx), id) };
  };

  return {
    cancel: (ctx: Context) =>
      changed(
        ctx,
        cancelCampaign,
        'Only a campaign that is confirmed and not finished can be cancelled',
      ),

    pause: (ctx: Context) =>
      changed(ctx, pauseCampaign, 'Only a campaign that is going out can be paused'),

    resume: (ctx: Context) =>
      changed(ctx, resumeCampaign, 'Only a campaign that is paused can go on'),

    async resolve(ctx: Context) {
      const sent = resolution.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const number = chunkNumber.safeParse(ctx.params['number']);
      if (!number.success) return refuseUnknown(ctx);
      const resolving = { number: number.data, was: sent.data.was };
      await changed(
        ctx,
        (context, sender, id) => resolveChunk(context, sender, { id, ...resolving }),
        'It is known what became of these mails',
      );
    },
  };
};
