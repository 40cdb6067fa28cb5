import type { Path } from '@ehpr/form-schemas';
import type { Words } from '../../words/index.ts';
import { errorId } from '../names.ts';

type Props = { path: Path; error: string | undefined; words: Words };

/** What is wrong with an answer, beside it. */
export function FieldError({ path, error, words }: Props) {
  if (!error) return null;
  return (
    <p id={errorId(path)} className="field-error">
      <span className="visually-hidden">{words.errorPrefix} </span>
      {error}
    </p>
  );
}
