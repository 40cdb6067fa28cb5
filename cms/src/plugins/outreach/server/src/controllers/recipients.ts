import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuseBody, withoutMissing } from '../../../../../http/answer';
import type { RecipientState } from '../../../shared/campaigns';
import { outcomeWords } from '../../../shared/outcome-words';
import type { Recipients } from '../../../shared/recipients';
import { campaignContext } from '../services';
import { downloadRecipients } from '../use-cases/download-recipients';
import { readRecipients } from '../use-cases/read-recipients';
import { campaignIdOf, refuseUnknown, senderOf } from './campaign';

const asked = z.strictObject({
  state: z.enum(Object.keys(outcomeWords) as RecipientState[]).optional(),
  words: z.string().max(200).optional(),
  page: z.int().min(1).max(1_000_000).optional(),
});

/** What became of campaigns, one recipient at a time. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const sent = asked.safeParse(ctx.request.body ?? {});
    if (!sent.success) return refuseBody(ctx, sent.error);
    const wanted = { id: campaignIdOf(ctx), ...withoutMissing(sent.data) };
    const data = await readRecipients(campaignContext(strapi), senderOf(ctx), wanted);
    if (!data) return refuseUnknown(ctx);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: data satisfies Recipients };
  },

  async file(ctx: Context) {
    const { timeZone } = strapi.config.get<{ timeZone: string }>('plugin::forms');
    const context = { ...campaignContext(strapi), timeZone };
    const file = await downloadRecipients(context, senderOf(ctx), campaignIdOf(ctx));
    if (!file) return refuseUnknown(ctx);
    ctx.set('Cache-Control', 'no-store');
    ctx.attachment(file.name);
    ctx.type = 'text/csv; charset=utf-8';
    ctx.body = Readable.from(file.text);
  },
});
