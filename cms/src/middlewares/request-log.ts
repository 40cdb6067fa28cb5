import type { Core } from '@strapi/strapi';

const now = (): number => performance.now();

/** Strapi's routes for static files match everything and say nothing. */
const routeOf = (ctx: Parameters<Core.MiddlewareHandler>[0]): string => {
  const route: unknown = ctx._matchedRoute;
  return typeof route === 'string' && !/^\/?\(/.test(route) ? route : '(no route)';
};

/** Logs the pattern of the route, not the path: a path may hold a link that opens a record. */
const requestLog: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const started = now();
    await next();
    strapi.log.info(
      `${ctx.method} ${routeOf(ctx)} ${ctx.status} ${Math.round(now() - started)} ms`,
    );
  };

export default requestLog;
