import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse, refuseBody } from '../../../../../http/answer';
import type { Campaign, CampaignAudience, Campaigns, NewCampaign } from '../../../shared/campaigns';
import type { MessageFault } from '../../../../../message/message';
import { faultsOf } from '../domain/message-faults';
import { messages } from '../domain/read-message';
import { campaignContext } from '../services';
import type { Sender } from '../use-cases/campaign-context';
import { confirmCampaign } from '../use-cases/confirm-campaign';
import { readCampaign, readCampaigns } from '../use-cases/read-campaign';
import {
  considerAudience,
  dropDraft,
  saveDraft,
  startCampaign,
  type DraftChange,
} from '../use-cases/write-campaign';

const uuid = z.uuid();
const start: z.ZodType<NewCampaign> = z.strictObject({ query: z.string().max(10_000) });
const revision = z.int().min(1).max(2_147_483_647);
const change = z.strictObject({ revision, messages });
const confirmed = z.strictObject({
  revision,
  recipients: z.int().min(0).max(2_147_483_647),
  startsAt: z.iso.datetime({ offset: true, error: 'Choose a day and a time' }).optional(),
});

/** How far ahead a campaign can be scheduled. */
const furthestDays = 366;

/** The id of the campaign that is asked for; what cannot be one is that of nothing. */
export const campaignIdOf = (ctx: Context): string =>
  uuid.safeParse(ctx.params['id']).data ?? '00000000-0000-0000-0000-000000000000';

export function senderOf(ctx: Context): Sender {
  const { id } = ctx.state['user'] as { id: number };
  return { id, actor: `staff:${id}` };
}

/** Says what of the words has to be put right. */
export function refuseFaults(ctx: Context, faults: MessageFault[]): void {
  const message = 'Something has to be put right before this can be sent';
  refuse(ctx, 400, 'ValidationError', message, { faults });
}

export function refuseUnknown(ctx: Context): void {
  refuse(ctx, 404, 'NotFoundError', 'There is no such campaign');
}

/** Campaigns as staff write, confirm and look at them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const context = () => campaignContext(strapi);
  const tell = async (ctx: Context, id = campaignIdOf(ctx)) => {
    ctx.set('Cache-Control', 'no-store');
    const campaign = await readCampaign(context(), senderOf(ctx), id);
    if (!campaign) return refuseUnknown(ctx);
    ctx.body = { data: campaign satisfies Campaign };
  };
  const answer = async (ctx: Context, outcome: DraftChange) => {
    if (outcome === 'done') return tell(ctx);
    if (outcome === 'unknown') return refuseUnknown(ctx);
    return refuseChanged(ctx, outcome);
  };

  return {
    async list(ctx: Context) {
      const before = uuid.safeParse(ctx.query['before']).data;
      const data = await readCampaigns(context(), senderOf(ctx), before);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: data satisfies Campaigns };
    },

    read: (ctx: Context) => tell(ctx),

    async start(ctx: Context) {
      const sent = start.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const outcome = await startCampaign(context(), senderOf(ctx), sent.data.query);
      if (outcome.kind === 'refused') return refuse(ctx, 400, 'ValidationError', outcome.message);
      ctx.status = 201;
      await tell(ctx, outcome.id);
    },

    async save(ctx: Context) {
      const sent = change.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const id = campaignIdOf(ctx);
      await answer(ctx, await saveDraft(context(), senderOf(ctx), { id, ...sent.data }));
    },

    async drop(ctx: Context) {
      const outcome = await dropDraft(context(), senderOf(ctx), campaignIdOf(ctx));
      if (outcome !== 'done') return answer(ctx, outcome);
      ctx.status = 204;
    },

    async audience(ctx: Context) {
      const considered = await considerAudience(context(), senderOf(ctx), campaignIdOf(ctx));
      if (!considered) return refuseUnknown(ctx);
      if (considered.kind === 'refused') {
        return refuse(ctx, 400, 'ValidationError', considered.message);
      }
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: considered.audience satisfies CampaignAudience };
    },

    async faults(ctx: Context) {
      const campaign = await readCampaign(context(), senderOf(ctx), campaignIdOf(ctx));
      if (!campaign) return refuseUnknown(ctx);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: faultsOf(campaign.messages) satisfies MessageFault[] };
    },

    async confirm(ctx: Context) {
      const sent = confirmed.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const { startsAt: given, ...rest } = sent.data;
      const startsAt = given === undefined ? undefined : new Date(given);
      const furthest = new Date(context().now().getTime() + furthestDays * 24 * 3_600_000);
      if (startsAt && startsAt > furthest) {
        const message = 'Choose a day within the next year';
        return refuse(ctx, 400, 'ValidationError', message, { field: 'startsAt' });
      }
      const outcome = await confirmCampaign(context(), senderOf(ctx), {
        id: campaignIdOf(ctx),
        ...rest,
        ...(startsAt && { startsAt }),
      });
      switch (outcome.kind) {
        case 'confirmed':
          return tell(ctx);
        case 'unknown':
          return refuseUnknown(ctx);
        case 'changed':
          return refuseChanged(ctx, 'changed');
        case 'faulty':
          return refuseFaults(ctx, outcome.faults);
        case 'refused':
          return refuse(ctx, 400, 'ValidationError', outcome.message);
        case 'empty':
          return refuse(ctx, 400, 'ValidationError', 'There is nobody to write to');
        case 'other-number': {
          const { recipients } = outcome;
          const message = `There are ${recipients} recipients now. Look again, and confirm the number that you see`;
          return refuse(ctx, 409, 'ConflictError', message, { recipients });
        }
      }
    },
  };
};

function refuseChanged(ctx: Context, why: 'changed' | 'not-draft'): void {
  const message =
    why === 'changed'
      ? 'Somebody changed this campaign meanwhile'
      : 'This campaign is confirmed: it can be changed no more';
  refuse(ctx, 409, 'ConflictError', message, { because: why });
}
