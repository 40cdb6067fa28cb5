import type { ContentPreview } from '@ehpr/form-schemas';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuse } from '../../../../../http/answer';
import { contentConfig } from '../config';
import { createPreviews } from '../previews';
import { openPreview } from '../use-cases/open-preview';
import { localeOf } from './locale-of';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What a member of staff looks at before it is published. */
  async open(ctx: Context) {
    const { encryptionKey, adminUrl } = contentConfig(strapi);
    const ticket = String(ctx.params['ticket']);
    const previewed = createPreviews(encryptionKey).read(ticket, new Date());
    const shown = previewed && (await openPreview(strapi, previewed, localeOf(ctx)));
    if (!shown) return refuse(ctx, 404, 'NotFoundError', 'There is no such preview any more');
    ctx.body = { data: { ...shown, framedBy: adminUrl } satisfies ContentPreview };
  },
});
