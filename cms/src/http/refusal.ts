import type { Core } from '@strapi/strapi';
import { refuse as answerWithError } from './answer';

export type Refusal = { status: number; name: string; message: string; retryAfter?: number };

type Context = Parameters<Core.MiddlewareHandler>[0];

export const badRequest = (message: string): Refusal => ({
  status: 400,
  name: 'BadRequestError',
  message,
});

export const forbidden = (message: string): Refusal => ({
  status: 403,
  name: 'ForbiddenError',
  message,
});

export const wrongMediaType: Refusal = {
  status: 415,
  name: 'UnsupportedMediaTypeError',
  message: 'Send JSON, in UTF-8, with the header Content-Type: application/json.',
};

/** Answers with a refusal in Strapi's format, and says when to come again. */
export const refuse = (ctx: Context, { retryAfter, status, name, message }: Refusal): void => {
  if (retryAfter !== undefined) ctx.set('Retry-After', String(retryAfter));
  answerWithError(ctx, status, name, message);
};
