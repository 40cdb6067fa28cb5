import { createHash } from 'node:crypto';

/** By what a text is known again where it must not stand itself. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
