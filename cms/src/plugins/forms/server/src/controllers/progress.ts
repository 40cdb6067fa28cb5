import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { documentIdOf, refuse } from '../../../../../http/answer';
import { latestVersion, refuseUnknownForm, slugOf } from './answer';
import type { Progress } from '../../../shared/progress';
import { formServices } from '../services';
import { countSteps } from '../use-cases/count-steps';
import { tellProgress } from '../use-cases/tell-progress';

const seen = z.strictObject({
  version: z.int().min(1).max(latestVersion),
  step: z.string().min(1).max(64),
  count: z.int().min(1).max(10_000),
});
const batch = z.strictObject({ seen: z.array(seen).min(1).max(200) });

const asked = z.strictObject({
  version: z.coerce.number().int().min(1).max(latestVersion).optional(),
  days: z.coerce.number().int().min(1).max(3660).optional(),
});

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Counts of people who reached steps of a form, which the site gathers. */
  async count(ctx: Context) {
    const parsed = batch.safeParse(ctx.request.body);
    if (!parsed.success) {
      const message = 'Send seen: a list of version, step and count';
      return refuse(ctx, 400, 'BadRequestError', message);
    }
    const outcome = await countSteps(formServices(strapi).progress, slugOf(ctx), parsed.data.seen);
    if (outcome.kind === 'unknown-step') {
      return refuse(ctx, 400, 'UnknownStep', 'The form never had this step');
    }
    ctx.status = 204;
  },

  /** How far people got, for staff. */
  async read(ctx: Context) {
    const query = asked.safeParse(ctx.query);
    if (!query.success) {
      return refuse(ctx, 400, 'ValidationError', 'Only “version” and “days” can be asked for');
    }
    const { versions } = formServices(strapi);
    const form = await versions.entries.read(documentIdOf(ctx), 'draft');
    if (!form) return refuseUnknownForm(ctx);
    const { version, days } = query.data;
    const told = await tellProgress(versions.db, { slug: form.slug, version, days }, new Date());
    if (!told) return refuse(ctx, 404, 'NotFoundError', 'The form has no such version');
    ctx.body = { data: { title: form.title, ...told } satisfies Progress };
  },
});
