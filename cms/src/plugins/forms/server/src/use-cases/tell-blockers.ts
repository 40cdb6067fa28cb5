import type { Problem } from '@ehpr/form-schemas';
import type { Blocker } from '../../../shared/versions';
import type { FormEntry } from '../domain/definition-from-entry';
import { placeInWords } from '../domain/place-in-words';

/** Problems with the places where staff find them. */
export function blockersOf(draft: FormEntry, problems: readonly Problem[]): Blocker[] {
  return problems.map((problem) => ({
    ...problem,
    place: placeInWords(draft, problem.path),
  }));
}
