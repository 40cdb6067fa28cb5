import type { AnswerError, Path } from '@ehpr/form-schemas';
import { useCallback, useRef, useState } from 'react';
import { isWithin, samePath } from '../../form/names.ts';

/** The errors that a person is told of: those of the last try to go on, and of fields just left. */
export function useErrors(initial: readonly AnswerError[] = []) {
  const told = useRef(initial);
  const [errors, setErrors] = useState(initial);
  // Each try to go on counts, so that the summary takes the focus again.
  const [attempt, setAttempt] = useState(0);
  // A field left wrong says so beside itself; only a try to go on sums up what is wrong.
  const [isSummed, setSummed] = useState(initial.length > 0);
  const [leftWrong, setLeftWrong] = useState<readonly AnswerError[]>([]);

  const show = useCallback((next: readonly AnswerError[]) => {
    told.current = next;
    setErrors(next);
  }, []);

  const tell = useCallback(
    (found: readonly AnswerError[]) => {
      show(found);
      setLeftWrong([]);
      setSummed(found.length > 0);
      if (found.length > 0) setAttempt((count) => count + 1);
    },
    [show],
  );

  /** What is wrong with a field that was just left, out of all that is wrong, in the form's order. */
  const tellOf = useCallback(
    (path: Path, wrong: readonly AnswerError[]) => {
      const before = told.current.filter((error) => isWithin(error.path, path));
      // That something is missing is not said until the person tries to go on.
      const now = wrong.filter(
        (error) => isWithin(error.path, path) && (before.length > 0 || !isAboutAbsence(error.name)),
      );
      setLeftWrong(now);
      if (before.length === 0 && now.length === 0) return;
      const others = told.current.filter((error) => !isWithin(error.path, path));
      const place = placeAmong(others, now[0], wrong);
      show([...others.slice(0, place), ...now, ...others.slice(place)]);
    },
    [show],
  );

  return { errors, attempt, isSummed, leftWrong, tell, tellOf };
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
