import type { AnswerError } from '@ehpr/form-schemas';
import { useEffect, useRef } from 'react';
import { fieldId } from '../../form/names.ts';
import type { Words } from '../../words/index.ts';

type Props = {
  errors: readonly AnswerError[];
  words: Words;
  /** Changes each time the person tried to go on: the summary then takes the focus. */
  attempt: number;
  /** With script: leads to the field, in whichever step it stands. */
  onFollow?: (error: AnswerError) => void;
};

/** All that is wrong, in one place, each with the way to its field. */
export function ErrorSummary({ errors, words, attempt, onFollow }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);

  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      className="notice notice--wrong"
      id="error-summary"
      role="alert"
      // Where script leads the focus here, it is heard once, and not again with each correction.
      aria-live={onFollow ? 'off' : undefined}
      tabIndex={-1}
      // A page that comes with errors begins at them, with script and without.
      autoFocus={attempt === 0}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{words.problems(errors.length)}</h2>
      <ul>
        {errors.map((error) => (
          <li key={fieldId(error.path)}>
            <a
              href={`#${fieldId(error.path)}`}
              onClick={(event) => {
                if (!onFollow) return;
                event.preventDefault();
                onFollow(error);
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
