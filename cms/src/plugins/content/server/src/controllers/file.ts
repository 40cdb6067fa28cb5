import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuse } from '../../../../../http/answer';
import { isFileDigest } from '../domain/content-file';
import { openFile } from '../use-cases/open-file';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** A document or a picture of the public site, for ever the same at its address. */
  async read(ctx: Context) {
    const digest = String(ctx.params['digest']);
    const file = isFileDigest(digest) ? await openFile(strapi, digest) : undefined;
    if (!file) return refuse(ctx, 404, 'NotFoundError', 'There is no such file');
    ctx.type = file.type;
    ctx.set('X-Content-Type-Options', 'nosniff');
    ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    ctx.set('Cache-Control', 'public, max-age=31536000, immutable');
    ctx.body = file.content;
  },
});
