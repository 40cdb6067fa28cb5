import { env } from './env';

export default [
  'global::request-log',
  'strapi::errors',
  'global::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      frameguard: { action: 'deny' },
      hsts: env.CMS_URL.startsWith('https://') ? { maxAge: 31_536_000 } : false,
    },
  },
  'global::content-policy',
  {
    name: 'strapi::cors',
    config: {
      origin: [new URL(env.SITE_URL).origin, new URL(env.CMS_URL).origin],
      credentials: false,
      maxAge: 600,
      headers: ['Content-Type', 'Authorization', 'Accept', 'Idempotency-Key'],
      keepHeadersOnError: true,
    },
  },
  'global::closed-doors',
  'strapi::query',
  'global::json-only',
  {
    name: 'strapi::body',
    config: { multipart: false, urlencoded: false, text: false, jsonLimit: '256kb' },
  },
  'global::body-depth',
  'strapi::favicon',
  'strapi::public',
];
