import type { Path } from '@ehpr/form-schemas';
import { fieldName } from '../../names.ts';

/**
 * The files that are on their way or could not be sent, by the question that they are for: a form
 * that is sent meanwhile would go without them.
 */
const questions = new Map<string, { path: Path; sent: Promise<boolean> }>();

/** Notes that files of a question are on their way; `sent` tells whether all of them arrived. */
export function filesUnderWay(path: Path, sent: Promise<boolean>): void {
  questions.set(fieldName(path), { path, sent });
}

export function noFilesUnderWay(path: Path): void {
  questions.delete(fieldName(path));
}

/** Whether a file is on its way, or could not be sent. */
export const filesAreUnderWay = (): boolean => questions.size > 0;

/** Waits until no file is on its way. Resolves to the question of one that could not be sent. */
export async function afterUploads(): Promise<Path | undefined> {
  for (const { path, sent } of questions.values()) {
    if (!(await sent)) return path;
  }
  return undefined;
}
