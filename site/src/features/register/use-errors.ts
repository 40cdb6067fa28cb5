import type { AnswerError, Path } from '@ehpr/form-schemas';
import { useCallback, useState } from 'react';
import { isWithin, samePath } from '../../form/names.ts';

/** The errors that a person is told of: those of the last try to go on, and of fields just left. */
export function useErrors(initial: readonly AnswerError[] = []) {
  const [errors, setErrors] = useState<readonly AnswerError[]>(initial);
  // Each try to go on counts, so that the summary takes the focus again.
  const [attempt, setAttempt] = useState(0);

  const tell = useCallback((found: readonly AnswerError[]) => {
    setErrors(found);
    if (found.length > 0) setAttempt((count) => count + 1);
  }, []);

  /** What is wrong with a field that was just left, out of all that is wrong, in the form's order. */
  const tellOf = useCallback((path: Path, wrong: readonly AnswerError[]) => {
    setErrors((told) => {
      const before = told.filter((error) => isWithin(error.path, path));
      // That something is missing is not said until the person tries to go on.
      const now = wrong.filter(
        (error) => isWithin(error.path, path) && (before.length > 0 || !isAboutAbsence(error.name)),
      );
      if (before.length === 0 && now.length === 0) return told;
      const others = told.filter((error) => !isWithin(error.path, path));
      const place = placeAmong(others, now[0], wrong);
      return [...others.slice(0, place), ...now, ...others.slice(place)];
    });
  }, []);

  return { errors, attempt, tell, tellOf };
}

/** Where an error belongs among others: before the first of those that come after it in the form. */
function placeAmong(
  others: readonly AnswerError[],
  error: AnswerError | undefined,
  inOrder: readonly AnswerError[],
): number {
  const positionOf = (of: AnswerError | undefined) =>
    inOrder.findIndex(({ path }) => of !== undefined && samePath(path, of.path));
  const next = others.findIndex((other) => positionOf(other) > positionOf(error));
  return next === -1 ? others.length : next;
}

const isAboutAbsence = (rule: AnswerError['name']) => rule === 'required' || rule === 'minItems';
