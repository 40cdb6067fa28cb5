import type { Core } from '@strapi/strapi';
import { forbidden, refuse } from '../http/refusal';

/** Doors of Strapi that stay shut, and what to do instead. */
const CLOSED: Record<string, string> = {
  // The first administrator would be whoever comes first.
  'POST /admin/register-admin': 'Administrators are made on the command line.',
  // The CMS would fetch whatever address it is given.
  'POST /upload/actions/upload-from-urls': 'Please upload the file from your computer.',
  // The link would be mailed past the outbox.
  'POST /admin/forgot-password': 'Please ask a system administrator to reset your password.',
};

const closedDoors: Core.MiddlewareFactory = () => async (ctx, next) => {
  const door = `${ctx.method} ${ctx.path.toLowerCase().replace(/\/+$/, '')}`;
  const instead = CLOSED[door];
  if (instead === undefined) await next();
  else refuse(ctx, forbidden(instead));
};

export default closedDoors;
