import type { Core } from '@strapi/strapi';
import { takesMedia } from '../http/takes-media';

type Handler = Core.MiddlewareHandler;
type Context = Parameters<Handler>[0];
type Parser = (config: object, context: { strapi: Core.Strapi }) => Handler;
type Middlewares = { extend(name: string, extend: (parser: Parser) => Parser): void };

/** What anybody may send, in bytes, as config/middlewares.ts has it. */
const most = 256 * 1024;

/** A file of the media library, a little more than it takes, so that it can say so itself. */
const mediaForm = {
  multipart: true,
  formidable: { maxFiles: 5, maxFileSize: 12_000_000, maxTotalFileSize: 50_000_000, maxFields: 20 },
};

/** What signed-in staff may save: a list of 5,000 options with long labels in both languages. */
const mostOfStaff = 8 * 1024 * 1024;

/** The editor of the admin, and what it asks of the forms plugin. */
const savedByStaff = /^\/(content-manager|forms)\//u;

/**
 * Lets signed-in staff save what is too large for anybody else, and send files to the media library. Who they are is asked before any of it
 * is read; what they may do is for the routes to say.
 */
export function takeLargeBodiesOfStaff(strapi: Core.Strapi): void {
  const middlewares = strapi.get<Middlewares>('middlewares');
  middlewares.extend('strapi::body', (parser) => (config, context) => {
    const usual = parser(config, context);
    const large = parser({ ...config, jsonLimit: mostOfStaff }, context);
    const media = parser({ ...config, ...mediaForm }, context);
    return async (ctx, next) => {
      const isLarge = Number(ctx.get('content-length')) > most && savedByStaff.test(ctx.path);
      const isMedia = takesMedia(ctx) && ctx.is('multipart/form-data') !== false;
      const isOfStaff = (isLarge || isMedia) && (await isStaff(strapi, ctx));
      const read = isMedia ? media : large;
      await (isOfStaff ? read : usual)(ctx, next);
    };
  });
}

/** Whether a session of the admin is at work. */
async function isStaff(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const [scheme = '', token = ''] = ctx.get('authorization').split(/\s+/u);
  if (scheme.toLowerCase() !== 'bearer' || token === '') return false;
  const sessions = strapi.sessionManager('admin');
  const read = sessions.validateAccessToken(token);
  return read.isValid && (await sessions.isSessionActive(read.payload.sessionId));
}
