import type { Context } from 'koa';
import type { z } from 'zod';

/** Answers with an error in Strapi's format. */
export function refuse(
  ctx: Context,
  status: number,
  name: string,
  message: string,
  details: object = {},
): void {
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details } };
}

/** Refuses what was sent, in the words of the first thing that is wrong; `field` is where. */
export function refuseBody(ctx: Context, { issues: [first] }: z.ZodError): void {
  const field = first?.path[0];
  const message = first?.message ?? 'Say what is to be done';
  refuse(ctx, 400, 'ValidationError', message, typeof field === 'string' ? { field } : {});
}

/** The document that a parameter names; what cannot be one is that of nothing. */
export function documentIdOf(ctx: Context, parameter = 'documentId'): string {
  const id = String(ctx.params[parameter]);
  return /^[a-z0-9]{1,40}$/.test(id) ? id : '';
}

type WithoutMissing<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** An object without the fields that were left out. */
export function withoutMissing<T extends object>(given: T): WithoutMissing<T> {
  return JSON.parse(JSON.stringify(given)) as WithoutMissing<T>;
}
