import type { Core } from '@strapi/strapi';
import { badRequest, refuse } from '../http/refusal';

const DEEPEST = 32;

const members = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [];

/** Level by level, so that no depth can exhaust the stack. */
const isDeeperThan = (limit: number, value: unknown): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap(members);
  }
  return false;
};

const bodyDepth: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (!isDeeperThan(DEEPEST, ctx.request.body)) await next();
  else refuse(ctx, badRequest(`The body is nested too deep: at most ${DEEPEST} levels.`));
};

export default bodyDepth;
