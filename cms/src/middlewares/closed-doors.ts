import type { Core } from '@strapi/strapi';
import { forbidden, refuse } from '../http/refusal';

/**
 * The first administrator would be whoever comes first. Here one is made on the command line
 * (`strapi admin:create-user`), or seeded in development.
 */
const CLOSED = new Set(['POST /admin/register-admin']);

const closedDoors: Core.MiddlewareFactory = () => async (ctx, next) => {
  const door = `${ctx.method} ${ctx.path.toLowerCase().replace(/\/+$/, '')}`;
  if (CLOSED.has(door)) refuse(ctx, forbidden('Administrators are made on the command line.'));
  else await next();
};

export default closedDoors;
