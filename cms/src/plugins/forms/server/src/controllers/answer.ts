import type { Context } from 'koa';

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

export function refuseUnknownForm(ctx: Context): void {
  refuse(ctx, 404, 'NotFoundError', 'There is no such form');
}
