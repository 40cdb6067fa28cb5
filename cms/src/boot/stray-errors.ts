import type { Core } from '@strapi/strapi';
import { describeError } from '../logging/describe-error';

/** Node would print the whole error, and a driver's error holds the row. In tests it may. */
export const hearStrayErrors = (strapi: Core.Strapi, environment: string): void => {
  // What breaks while an answer is being sent; Koa would print its message.
  strapi.server.app.on('error', (error: unknown) => {
    strapi.log.error(describeError(error, 'request'));
  });
  if (environment === 'test') return;
  process.on('uncaughtException', (error) => {
    strapi.log.error(`Uncaught: ${describeError(error, 'request')}`);
    process.exit(1);
  });
};
