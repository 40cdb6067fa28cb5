import type { Problem } from '@ehpr/form-schemas';
import { questionFieldNames } from '../form-editor';
import type { FormEntry } from './definition-from-entry';
import { labelsOf } from './place-in-words';

/** A problem with fields and questions called as staff see them, in place of their keys. */
export function inStaffWords(entry: FormEntry, { path, message }: Problem): Problem {
  // What is wrong with a key itself is told with the key.
  if (/\bkey\b/u.test(message)) return { path, message };
  const labels = labelsOf(entry);
  const words = message.replaceAll(/“([^”]+)”/gu, (quoted, name: string) => {
    const known = labels.get(name) ?? questionFieldNames[name];
    return known === undefined ? quoted : `“${known}”`;
  });
  return { path, message: words };
}
