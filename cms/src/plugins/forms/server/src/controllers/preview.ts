import { defaultLocale, locales } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { documentIdOf, refuse } from '../../../../../http/answer';
import { previewId, refuseUnknownForm } from './answer';
import type { MadePreview, PreviewedForm } from '../../../shared/preview';
import { formsConfig, formServices } from '../services';
import { makePreview } from '../use-cases/make-preview';
import { openPreview } from '../use-cases/open-preview';

const query = z.strictObject({ locale: z.enum(locales).default(defaultLocale) });

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Has the saved draft shown on the site, for staff. */
  async make(ctx: Context) {
    const context = { ...formServices(strapi).versions, siteUrl: formsConfig(strapi).siteUrl };
    const data: MadePreview | undefined = await makePreview(context, documentIdOf(ctx), new Date());
    if (!data) return refuseUnknownForm(ctx);
    ctx.body = { data };
  },

  /** A draft that staff try on the site. */
  async open(ctx: Context) {
    const asked = query.safeParse(ctx.query);
    const id = previewId.safeParse(ctx.params['id']);
    const { db } = formServices(strapi).versions;
    const form =
      asked.success &&
      id.success &&
      (await openPreview(db, id.data, asked.data.locale, new Date()));
    if (!form) return refuse(ctx, 404, 'NotFoundError', 'There is no such preview any more');
    const framedBy = new URL(formsConfig(strapi).adminUrl).origin;
    ctx.body = { data: { form, framedBy } satisfies PreviewedForm };
  },
});
