import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { badRequest, refuse, wrongMediaType, type Refusal } from '../http/refusal';
import { describeError } from '../logging/describe-error';

const BUSY: Refusal = {
  status: 503,
  name: 'ServiceUnavailableError',
  message: 'The registry is busy. Please try again in a few seconds.',
  retryAfter: 5,
};

/** The body parser's and the router's own, whose messages quote what was sent. */
const REFUSALS: Record<number, Refusal> = {
  400: badRequest('The request cannot be read: its JSON or its address is malformed.'),
  415: wrongMediaType,
};

/** Of the body parser, which says how many bytes it would have taken. */
const tooLarge = (limit: number): Refusal => {
  const megabytes = limit / 1024 ** 2;
  const most = megabytes >= 1 ? `${megabytes} MB` : `${limit / 1024 || 256} kB`;
  return {
    status: 413,
    name: 'PayloadTooLargeError',
    message: `This is too large: at most ${most} are accepted at a time.`,
  };
};

/**
 * The pool is empty, PostgreSQL is away, starting, stopping or full, or a lock or a statement took
 * too long: it passes.
 */
const BUSY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P03',
  '53300',
  '55P03',
  '57014',
]);

const read = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

const knownRefusal = (error: unknown): Refusal | undefined => {
  if (read(error, 'name') === 'KnexTimeoutError') return BUSY;
  if (BUSY_CODES.has(String(read(error, 'code')))) return BUSY;
  // A body that says it is compressed and is not.
  if (String(read(error, 'code')).startsWith('Z_')) return REFUSALS[400];
  const status = Number(read(error, 'status'));
  return status === 413 ? tooLarge(Number(read(error, 'limit'))) : REFUSALS[status];
};

const ourFault = (id: string): Refusal => ({
  status: 500,
  name: 'InternalServerError',
  message: `Something went wrong on our side. If it happens again, quote ${id}.`,
});

/** What Strapi words itself, thrown by a controller or a document middleware. */
const isStrapis = (error: unknown): boolean =>
  error instanceof errors.ApplicationError || error instanceof errors.HttpError;

/**
 * Stands inside `strapi::errors`, which would log the driver's message and echo the parser's.
 * An error that is ours is logged by name under an id that the answer carries.
 */
const errorAnswers: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (isStrapis(error)) throw error;
      const id = randomUUID();
      const refusal = knownRefusal(error) ?? ourFault(id);
      if (refusal.status >= 500) {
        strapi.log.error(`Error ${id}: ${describeError(error, 'request')}`);
      }
      refuse(ctx, refusal);
    }
  };

export default errorAnswers;
