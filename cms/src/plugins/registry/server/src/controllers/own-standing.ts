import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { locales } from '@ehpr/form-schemas';
import { refuseBody, withoutMissing } from '../../../../../http/answer';
import { leavingReasons } from '../../../shared/leaving-words';
import { registryServices } from '../services';
import { comeBack } from '../use-cases/come-back';
import { giveOwnStatus, tellOwnStatus } from '../use-cases/own-status';
import { resumeMail, stopMail } from '../use-cases/stop-mail';
import { withdrawRegistrant } from '../use-cases/withdraw-registrant';
import { answerWith } from './answer';
import { asOwnerOfOne } from './as-owner';

/** A reason for leaving, as pages send it; the domain judges what it has to be. */
export const leavingAsked = z.strictObject({
  because: z.enum(leavingReasons, { error: 'Choose one of the reasons' }).optional(),
  words: z
    .string()
    .max(10_000)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'))
    .optional(),
});
const statusGiven = z.strictObject({
  answers: z.record(z.string().max(63), z.unknown()),
  locale: z.enum(locales).default('en'),
});
const mailAsked = z.strictObject({ wanted: z.boolean() });

/** Whether a person is there for the registry, and for its mail, as they say themselves. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const services = () => registryServices(strapi);

  return {
    status: asOwnerOfOne(services, async (ctx, { owner, documentId }) => {
      answerWith(ctx, await tellOwnStatus(services().standing(), owner, documentId));
    }),

    giveStatus: asOwnerOfOne(services, async (ctx, { owner, documentId }) => {
      const sent = statusGiven.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const given = { documentId, ...sent.data };
      answerWith(ctx, await giveOwnStatus(services().standing(), owner, given));
    }),

    withdraw: asOwnerOfOne(services, async (ctx, { owner, documentId }) => {
      const sent = leavingAsked.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const asked = { documentId, asked: withoutMissing(sent.data) };
      answerWith(ctx, await withdrawRegistrant(services().standing(), owner, asked));
    }),

    comeBack: asOwnerOfOne(services, async (ctx: Context, { owner, documentId }) => {
      answerWith(ctx, await comeBack(services().standing(), owner, documentId));
    }),

    setMail: asOwnerOfOne(services, async (ctx, { owner, documentId }) => {
      const sent = mailAsked.safeParse(ctx.request.body);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const context = services().standing();
      const done = sent.data.wanted
        ? await resumeMail(context, owner, documentId)
        : await stopMail(context, owner, { documentId });
      answerWith(ctx, done);
    }),
  };
};
