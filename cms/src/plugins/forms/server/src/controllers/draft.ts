import { isRecord, locales, type Answers } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse, refuseBody } from '../../../../../http/answer';
import { clientKey } from '../../../../../limits/client-address';
import { formServices } from '../services';
import { discardDraft } from '../use-cases/discard-draft';
import { openDraft } from '../use-cases/open-draft';
import { saveDraft, type SaveOutcome } from '../use-cases/save-draft';
import { latestVersion, refuseClosed, refuseUnknownForm, slugOf } from './answer';

const token = z.string({ error: 'Send the token of a link' }).max(200);
const toSave = z.strictObject({
  version: z.int().min(1).max(latestVersion),
  locale: z.enum(locales).default('en'),
  step: z.string().max(100).default(''),
  answers: z.custom<Answers>(isRecord, { error: 'Send the answers as one object' }),
  email: z.string({ error: 'Enter an email address' }).max(1000),
  token: token.optional(),
});
const toOpen = z.strictObject({ token, locale: z.enum(locales).default('en') });
const toDiscard = z.strictObject({ token });

/** Unfinished answers that are kept for whoever has their link. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async save(ctx: Context) {
    const sent = toSave.safeParse(ctx.request.body);
    if (!sent.success) return refuseBody(ctx, sent.error);
    const { drafts, proofSecret } = formServices(strapi);
    // The site names the client; only its token opens this route.
    const client = clientKey(ctx.get('x-client-address') || ctx.ip, proofSecret);
    reply(
      ctx,
      await saveDraft(drafts, {
        ...sent.data,
        token: sent.data.token,
        slug: slugOf(ctx),
        client,
      }),
    );
  },

  async open(ctx: Context) {
    const sent = toOpen.safeParse(ctx.request.body);
    if (!sent.success) return refuseBody(ctx, sent.error);
    const opened = await openDraft(formServices(strapi).drafts, sent.data.token, sent.data.locale);
    // The same for a link that was never made, is deleted, or has expired.
    if (!opened) return refuse(ctx, 410, 'LinkGone', 'This link cannot be used any more');
    ctx.body = { data: opened };
  },

  async discard(ctx: Context) {
    const sent = toDiscard.safeParse(ctx.request.body);
    if (!sent.success) return refuseBody(ctx, sent.error);
    await discardDraft(formServices(strapi).drafts, sent.data.token);
    ctx.body = { data: null };
  },
});

function reply(ctx: Context, outcome: SaveOutcome): void {
  switch (outcome.kind) {
    case 'saved': {
      const { token: made, expiresAt } = outcome;
      ctx.status = 201;
      ctx.body = { data: { token: made, expiresAt } };
      return;
    }
    case 'unknown-form':
      return refuseUnknownForm(ctx);
    case 'unknown-version':
      return refuse(ctx, 400, 'UnknownVersion', 'The form never had this version');
    case 'not-open':
      return refuseClosed(ctx, outcome.availability);
    case 'no-address':
      return refuse(ctx, 400, 'ValidationError', 'Enter an email address', { field: 'email' });
    case 'too-many':
      ctx.set('Retry-After', String(outcome.retryAfterSeconds));
      return refuse(ctx, 429, 'RateLimitError', 'Too many answers were saved. Try again later');
  }
}
