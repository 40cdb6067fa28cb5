import type { Context } from 'koa';
import { z } from 'zod';

/** The document that a parameter names; what cannot be one is that of nobody. */
export function idOf(ctx: Context, name = 'documentId'): string {
  const id = String(ctx.params[name]);
  return /^[a-z0-9]{1,40}$/.test(id) ? id : '';
}

/** Which look at a record this is: pages say it, so that reading again is no other look. */
export function lookOf(ctx: Context): string {
  const asked = z.uuid().safeParse(ctx.query['look']);
  return asked.success ? asked.data : crypto.randomUUID();
}

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

/** The same for whoever is not there and whoever may not be seen. */
export function refuseUnknown(ctx: Context): void {
  refuse(ctx, 404, 'NotFoundError', 'There is no such registrant');
}

const wrong: Record<string, string> = {
  invalid: 'Something has to be put right first',
  'wrong-answers': 'Some answers have to be put right first',
};
const stopped: Record<string, string> = {
  changed: 'Someone changed the record meanwhile',
  superseded: 'The form was published anew meanwhile',
  'registered-already': 'Someone with this name and email address is registered already',
};

/** Answers with what became of a request, by its kind: whatever stopped it is in the details. */
export function answerWith(
  ctx: Context,
  outcome: { kind: string; message?: string } | undefined,
): void {
  ctx.set('Cache-Control', 'no-store');
  if (!outcome) return refuseUnknown(ctx);
  const { kind } = outcome;
  if (wrong[kind]) return refuse(ctx, 400, 'ValidationError', wrong[kind], outcome);
  const message = stopped[kind] ?? outcome.message;
  if (message !== undefined) return refuse(ctx, 409, 'ConflictError', message, outcome);
  ctx.body = { data: outcome };
}
