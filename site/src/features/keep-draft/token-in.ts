import { textOf } from '../../form/form-data.ts';
import { ownFields } from '../../form/names.ts';

/** The token of the draft that a posted form goes on with, unless it cannot be one. */
export function tokenIn(data: FormData): string | undefined {
  const text = textOf(data, ownFields.draft);
  return text && /^[\w-]{43}$/u.test(text) ? text : undefined;
}
