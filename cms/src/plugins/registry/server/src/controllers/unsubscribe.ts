import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { locales } from '@ehpr/form-schemas';
import { refuse, refuseBody, withoutMissing } from '../../../../../http/answer';
import { clientKey } from '../../../../../limits/client-address';
import { registryServices } from '../services';
import { askForLink } from '../use-cases/ask-for-link';
import { holderOf, tellMailWish, type Holder } from '../use-cases/hold-reference';
import { resumeMail, stopMail } from '../use-cases/stop-mail';
import { answerWith } from './answer';
import { leavingAsked } from './own-standing';

const wishSent = leavingAsked.extend({ wanted: z.boolean() });
const linkAsked = z.strictObject({ locale: z.enum(locales).default('en') });

/** What whoever holds a mail may do by the reference in it: stop such mail, and ask for a link. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const services = () => registryServices(strapi);

  const byReference =
    (handle: (ctx: Context, holder: Holder) => Promise<void>) => async (ctx: Context) => {
      ctx.set('Cache-Control', 'no-store');
      const holder = await holderOf(services().standing(), String(ctx.params['reference']));
      if (!holder) return refuse(ctx, 404, 'NotFoundError', 'Nobody is known by it');
      await handle(ctx, holder);
    };

  const isTooOften = async (ctx: Context, { documentId }: Holder): Promise<boolean> => {
    const { db, limit } = services().standing();
    const counted = await limit.count(db, documentId);
    if (counted.kind === 'counted') return false;
    ctx.set('Retry-After', String(counted.retryAfterSeconds));
    refuse(ctx, 429, 'RateLimitError', 'This was changed too often. Try again later');
    return true;
  };

  return {
    tell: byReference(async (ctx, holder) => {
      ctx.body = { data: await tellMailWish(services().standing(), holder) };
    }),

    setMail: byReference(async (ctx, holder) => {
      const sent = wishSent.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const { wanted, ...leaving } = sent.data;
      const why = withoutMissing(leaving);
      const isPlainStop = !wanted && Object.keys(why).length === 0;
      // To stop mail is never too often.
      if (!isPlainStop && (await isTooOften(ctx, holder))) return;
      const context = services().standing();
      const { documentId } = holder;
      answerWith(
        ctx,
        wanted
          ? await resumeMail(context, holder, documentId)
          : await stopMail(context, holder, { documentId, ...(!isPlainStop && { why }) }),
      );
    }),

    askToWithdraw: byReference(async (ctx, { mailbox }) => {
      const sent = linkAsked.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const { signIn, clientSecret } = services();
      const client = clientKey(ctx.get('x-client-address') || ctx.ip, clientSecret);
      const { locale } = sent.data;
      const asked = { entry: mailbox, locale, destination: 'withdraw', client } as const;
      const outcome = await askForLink(signIn, asked);
      if (outcome.kind === 'too-many') {
        ctx.set('Retry-After', String(outcome.retryAfterSeconds));
        return refuse(ctx, 429, 'RateLimitError', 'Too many links were asked for. Try again later');
      }
      ctx.status = 202;
      ctx.body = { data: null };
    }),
  };
};
