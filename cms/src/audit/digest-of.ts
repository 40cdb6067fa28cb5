import { createHash } from 'node:crypto';

/** What the audit holds in place of answers and words. */
export function digestOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('hex');
}
