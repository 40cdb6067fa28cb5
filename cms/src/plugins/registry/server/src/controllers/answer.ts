import type { Context } from 'koa';
import { z } from 'zod';
import { refuse } from '../../../../../http/answer';

/** Which look at a record this is: pages say it, so that reading again is no other look. */
export function lookOf(ctx: Context): string {
  const asked = z.uuid().safeParse(ctx.query['look']);
  return asked.success ? asked.data : crypto.randomUUID();
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

/** A search that was stopped because it took too long is refused in words. */
export function refuseIfLong(error: unknown): { kind: 'refused'; filter: string; message: string } {
  if (!(error instanceof Error) || error.name !== 'KnexTimeoutError') throw error;
  const message = 'This search takes too long. Set a filter, or longer words';
  return { kind: 'refused', filter: 'search', message };
}
