import { createHash } from 'node:crypto';

/** A digest that is the same for the same JSON value, in whatever order its keys were written. */
export function canonicalDigest(value: unknown): string {
  const canonical = JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
  return createHash('sha256').update(canonical).digest('hex');
}
