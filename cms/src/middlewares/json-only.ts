import type { Core } from '@strapi/strapi';
import { takesMedia } from '../http/takes-media';
import { refuse, wrongMediaType } from '../http/refusal';

/** The calls that take bytes, which no parser reads: the forms plugin counts them. */
const isUpload = (ctx: Parameters<Core.MiddlewareHandler>[0]): boolean =>
  ctx.method === 'POST' &&
  /^\/api\/forms\/(previews\/)?[^/]+\/uploads$/.test(ctx.path) &&
  ctx.is('application/octet-stream') !== false;

/** The media library, whose form is read only when staff send it: see boot/large-bodies. */
const isMedia = (ctx: Parameters<Core.MiddlewareHandler>[0]): boolean =>
  takesMedia(ctx) && ctx.is('multipart/form-data') !== false;

/**
 * Nothing else here takes forms or files, and a browser sends JSON across origins only when asked,
 * as it does bytes.
 */
const jsonOnly: Core.MiddlewareFactory = () => async (ctx, next) => {
  // `false` when there is a body of another type, `null` when there is none.
  if (ctx.is('application/json') === false && !isUpload(ctx) && !isMedia(ctx))
    refuse(ctx, wrongMediaType);
  else await next();
};

export default jsonOnly;
