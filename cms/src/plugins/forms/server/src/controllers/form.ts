import { isVersionHash, type LiveForm } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { locales } from '@ehpr/form-schemas';
import { refuse } from '../../../../../http/answer';
import { latestVersion, refuseUnknownForm, slugOf } from './answer';
import { formServices } from '../services';
import { tellAvailability } from '../use-cases/tell-availability';

const query = z.strictObject({ locale: z.enum(locales).default('en') });
const versionNumber = z.coerce.number().int().min(1).max(latestVersion);

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The names of all forms that were ever published. */
  async all(ctx: Context) {
    ctx.body = { data: await formServices(strapi).published.slugs() };
  },

  /** The live version of a form, and whether it takes answers now. */
  async present(ctx: Context) {
    const asked = query.safeParse(ctx.query);
    if (!asked.success) return refuseQuery(ctx);
    const { locale } = asked.data;
    const slug = slugOf(ctx);
    const { db, now, forms, sinkOf } = formServices(strapi).submissions;
    const form = await forms.present(slug, locale);
    const availability = await tellAvailability(db, { slug, locale, now: now() });
    if (!form || !availability) return refuseUnknownForm(ctx);
    const page = sinkOf(slug) ? {} : { hasNoPage: true as const };
    ctx.body = { data: { ...form, availability, ...page } satisfies LiveForm };
  },

  /** A version, as it was. */
  async version(ctx: Context) {
    const asked = query.safeParse(ctx.query);
    if (!asked.success) return refuseQuery(ctx);
    const number = versionNumber.safeParse(ctx.params['version']);
    const form =
      number.success &&
      (await formServices(strapi).published.version(slugOf(ctx), number.data, asked.data.locale));
    if (!form) return refuse(ctx, 404, 'NotFoundError', 'The form has no such version');
    ctx.set('Cache-Control', 'private, max-age=31536000, immutable');
    ctx.body = { data: form };
  },

  /** The validator module of a version, which is the same for ever. */
  async validator(ctx: Context) {
    const hash = String(ctx.params['hash']);
    const module =
      isVersionHash(hash) && (await formServices(strapi).published.module(slugOf(ctx), hash));
    if (!module) return refuse(ctx, 404, 'NotFoundError', 'There is no such validator');
    ctx.set('Cache-Control', 'public, max-age=31536000, immutable');
    ctx.type = 'text/javascript; charset=utf-8';
    ctx.body = module;
  },

  /** Changes whenever what the site shows does: what `present` answers of any form, and other content. */
  async revision(ctx: Context) {
    const { published, revisions } = formServices(strapi);
    const others = revisions.all().map((source) => source());
    const parts = await Promise.all([published.revision(), ...others]);
    ctx.body = { data: { revision: parts.join('/') } };
  },
});

function refuseQuery(ctx: Context): void {
  const message = `Only “locale” can be asked for: ${locales.join(' or ')}`;
  refuse(ctx, 400, 'ValidationError', message);
}
