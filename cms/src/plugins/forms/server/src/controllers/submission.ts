import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { refuse } from '../../../../../http/answer';
import { latestVersion, refuseClosed, refuseUnknownForm, slugOf } from './answer';
import { clientKey } from '../../../../../limits/client-address';
import { locales } from '@ehpr/form-schemas';
import { formServices } from '../services';
import { issueChallenge } from '../use-cases/proof-of-humanity';
import {
  receiveSubmission,
  type Submission,
  type SubmissionOutcome,
} from '../use-cases/receive-submission';

const body = z.strictObject({
  version: z.int().min(1).max(latestVersion),
  locale: z.enum(locales).default('en'),
  answers: z.unknown(),
  proof: z.string().max(10_000).optional(),
  draft: z.string().max(200).optional(),
});
// Printable ASCII, as in a header.
const idempotencyKey = z.string().regex(/^[\x21-\x7e]{1,255}$/);

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** A piece of work that shows a person at a browser. */
  async challenge(ctx: Context) {
    const { published, proofSecret } = formServices(strapi);
    if (!(await published.present(slugOf(ctx), 'en'))) return refuseUnknownForm(ctx);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await issueChallenge(proofSecret, new Date()) };
  },

  /** Takes the answers to a form. */
  async create(ctx: Context) {
    const key = idempotencyKey.safeParse(ctx.get('idempotency-key'));
    if (!key.success) {
      const message = 'Send an Idempotency-Key of 1 to 255 characters';
      return refuse(ctx, 400, 'IdempotencyKeyMissing', message);
    }
    const parsed = body.safeParse(ctx.request.body);
    if (!parsed.success) {
      const errors = parsed.error.issues.map(({ path, message }) => ({ path, message }));
      const message = 'Send version, locale, answers and perhaps proof';
      return refuse(ctx, 400, 'BadRequestError', message, { errors });
    }
    const { proofSecret, submissions } = formServices(strapi);
    const { version, locale, answers, proof, draft } = parsed.data;
    const submission: Submission = {
      slug: slugOf(ctx),
      idempotencyKey: key.data,
      version,
      locale,
      answers,
      proof,
      draft,
      // The site names the client; only its token opens this route.
      client: clientKey(ctx.get('x-client-address') || ctx.ip, proofSecret),
    };
    reply(ctx, await receiveSubmission(submissions, submission));
  },
});

function reply(ctx: Context, outcome: SubmissionOutcome): void {
  switch (outcome.kind) {
    case 'received':
      ctx.status = 201;
      ctx.body = { data: outcome.receipt };
      return;
    case 'unknown-form':
      return refuseUnknownForm(ctx);
    case 'unknown-version':
      return refuse(ctx, 400, 'UnknownVersion', 'The form never had this version');
    case 'key-reused':
      return refuse(
        ctx,
        409,
        'IdempotencyKeyReused',
        'This Idempotency-Key stands for other answers. Send these with a new one',
      );
    case 'not-open':
      return refuseClosed(ctx, outcome.availability);
    case 'invalid':
      return refuse(ctx, 400, 'ValidationError', 'Some answers need another look', {
        errors: outcome.errors,
      });
    case 'superseded':
      return refuse(ctx, 409, 'FormSuperseded', 'The form has changed since it was opened', {
        form: outcome.present,
        errors: outcome.errors,
      });
    case 'too-many':
      ctx.set('Retry-After', String(outcome.retryAfterSeconds));
      return refuse(ctx, 429, 'RateLimitError', 'Too many submissions. Try again later');
  }
}
