import type { Core } from '@strapi/strapi';
import { env } from '../../config/env';

const policy = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

/** The admin panel sets its styles from scripts, so styles alone may be inline. */
const ADMIN = policy({
  // The preview of a form.
  'frame-src': new URL(env.SITE_URL).origin,
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
});

const NOTHING = policy({
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
});

/** One policy in every environment: `strapi::security` would loosen it in development. */
const contentPolicy: Core.MiddlewareFactory = (_config, { strapi }) => {
  const adminPath: string = strapi.config.get('admin.path');
  const isAdmin = (path: string): boolean => path === adminPath || path.startsWith(`${adminPath}/`);

  return async (ctx, next) => {
    ctx.set('Content-Security-Policy', isAdmin(ctx.path) ? ADMIN : NOTHING);
    try {
      await next();
    } finally {
      // Strapi answers `*` where no origin asked.
      if (ctx.get('Origin') === '') ctx.remove('Access-Control-Allow-Origin');
      // Records pass through here, to staff as well: what may be kept says so itself.
      if (ctx.response.get('Cache-Control') === '') ctx.set('Cache-Control', 'no-store');
    }
  };
};

export default contentPolicy;
