import { createHash } from 'node:crypto';

/** A digest that is the same for the same JSON value, in whatever order its keys were written. */
export function requestDigest(request: unknown): string {
  const canonical = JSON.stringify(request, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(canonical).digest('hex');
}
