import { env } from './env';

/** We never end TLS ourselves: an https address means that one proxy stands before us. */
const behindProxy = env.CMS_URL.startsWith('https://');

export default {
  host: env.HOST,
  port: env.PORT,
  url: env.CMS_URL,
  app: { keys: env.APP_KEYS },
  proxy: { koa: behindProxy, maxIpsCount: 1 },
  cron: { enabled: false },
  transfer: { remote: { enabled: false } },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
};
