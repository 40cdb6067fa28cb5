import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse } from '../../../../../http/answer';
import { hearingContext } from '../services';
import { hearMailEvent } from '../use-cases/hear-mail-event';

/** As much as the site passes on. */
const mostBytes = 64 * 1024;

const sent = z.strictObject({
  id: z.string().regex(/^[\w.:-]{1,200}$/u),
  timestamp: z.string().regex(/^\d{1,15}$/u),
  signature: z.string().min(1).max(2000),
  payload: z.string().refine((text) => Buffer.byteLength(text) <= mostBytes),
});

const why = {
  forged: 'The signature is not that of the mail service. Check RESEND_WEBHOOK_SECRET',
  'too-old': 'This was signed more than five minutes ago, or the clocks differ by as much',
  malformed: 'This is signed, but is no event that can be read',
};

/** What the mail service tells of mails that it took, passed on by the site. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async hear(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    const read = sent.safeParse(ctx.request.body);
    if (!read.success) {
      const message = 'Send id, timestamp, signature and payload, as the mail service sent them';
      return refuse(ctx, 400, 'ValidationError', message);
    }
    const heard = await hearMailEvent(hearingContext(strapi), read.data);
    if (heard.kind !== 'heard') {
      return refuse(ctx, 400, 'ValidationError', why[heard.kind], { because: heard.kind });
    }
    ctx.body = { data: { heard: true } };
  },
});
