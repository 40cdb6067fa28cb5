import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse, refuseBody } from '../../../../../http/answer';
import type { MailKind } from '../../../shared/mail-kind';
import { isMailKind } from '../../../shared/mail-kinds';
import type { MessageLocale } from '../../../../../message/message';
import type { PreviewedMail } from '../../../shared/preview';
import type { MailWording, WordingChange, WordingInList } from '../../../shared/wording';
import { wording } from '../domain/read-message';
import { campaignContext, mailContextOf } from '../services';
import {
  listWordings,
  localesOf,
  publishWording,
  readWording,
  saveWording,
  type WordingOutcome,
} from '../use-cases/mail-wordings';
import { previewWording } from '../use-cases/preview-wording';
import { senderOf } from './campaign';

const change: z.ZodType<WordingChange> = z.strictObject({
  wording: wording.nullable(),
  revision: z.int().min(0).max(2_147_483_647),
});
const preview = z.strictObject({ wording });

/** The words of the mails that the registry sends by itself. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const context = () => campaignContext(strapi);
  const tell = async (ctx: Context, kind: MailKind) => {
    ctx.body = { data: (await readWording(context(), kind)) satisfies MailWording };
  };
  const answer = async (ctx: Context, kind: MailKind, outcome: WordingOutcome) => {
    if (outcome.kind === 'done') return tell(ctx, kind);
    if (outcome.kind === 'faulty') {
      const message = 'Something has to be put right before these words can be sent';
      return refuse(ctx, 400, 'ValidationError', message, { faults: outcome.faults });
    }
    const present = await readWording(context(), kind);
    refuse(ctx, 409, 'ConflictError', 'Somebody changed these words meanwhile', present);
  };

  return {
    async list(ctx: Context) {
      ctx.body = { data: (await listWordings(context())) satisfies WordingInList[] };
    },

    async read(ctx: Context) {
      const { kind } = ctx.params as { kind: string };
      if (!isMailKind(kind)) return refuseUnknown(ctx);
      await tell(ctx, kind);
    },

    async save(ctx: Context) {
      const place = placeOf(ctx);
      const sent = change.safeParse(ctx.request.body);
      if (!place) return refuseUnknown(ctx);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const outcome = await saveWording(context(), senderOf(ctx), { ...place, ...sent.data });
      await answer(ctx, place.kind, outcome);
    },

    async publish(ctx: Context) {
      const place = placeOf(ctx);
      const sent = change.safeParse(ctx.request.body);
      if (!place) return refuseUnknown(ctx);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const outcome = await publishWording(context(), senderOf(ctx), { ...place, ...sent.data });
      await answer(ctx, place.kind, outcome);
    },

    async preview(ctx: Context) {
      const place = placeOf(ctx);
      const sent = preview.safeParse(ctx.request.body);
      if (!place) return refuseUnknown(ctx);
      if (!sent.success) return refuseBody(ctx, sent.error);
      const mail = await previewWording(mailContextOf(strapi), { ...place, ...sent.data });
      ctx.body = { data: mail satisfies PreviewedMail };
    },
  };
};

function placeOf(ctx: Context): { kind: MailKind; locale: MessageLocale } | undefined {
  const { kind, locale } = ctx.params as { kind: string; locale: string };
  if (!isMailKind(kind)) return undefined;
  const found = localesOf(kind).find((one) => one === locale);
  return found && { kind, locale: found };
}

function refuseUnknown(ctx: Context): void {
  refuse(ctx, 404, 'NotFoundError', 'There is no such mail');
}
