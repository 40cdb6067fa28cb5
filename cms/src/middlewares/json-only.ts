import type { Core } from '@strapi/strapi';
import { refuse, wrongMediaType } from '../http/refusal';

/** Nothing here takes forms or files, and a browser sends JSON across origins only when asked. */
const jsonOnly: Core.MiddlewareFactory = () => async (ctx, next) => {
  // `false` when there is a body of another type, `null` when there is none.
  if (ctx.is('application/json') === false) refuse(ctx, wrongMediaType);
  else await next();
};

export default jsonOnly;
