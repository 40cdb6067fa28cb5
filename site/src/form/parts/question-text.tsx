import type { FieldProps } from '../kinds/field.ts';
import { errorId, hintId } from '../names.ts';
import { Said } from './said.tsx';

type Props = Pick<FieldProps, 'path' | 'question' | 'schema' | 'errorAt' | 'words'>;

/** What a question is called, in a direction of its own, and whether it may be left out. */
export function QuestionLabel({ question, schema, words }: Omit<Props, 'path' | 'errorAt'>) {
  return (
    <>
      <bdi>
        <Said of={question} what="label" />
      </bdi>
      {schema['x-required'] === false && ` ${words.optional}`}
    </>
  );
}

/** A question's hint, and what is wrong with its answer. */
export function HintAndError({ path, question, errorAt, words }: Omit<Props, 'schema'>) {
  const error = errorAt(path);
  return (
    <>
      {question.hint && (
        <p id={hintId(path)} className="hint">
          <Said of={question} what="hint" />
        </p>
      )}
      {error && (
        <p id={errorId(path)} className="field-error">
          <span className="visually-hidden">{words.errorPrefix} </span>
          {error}
        </p>
      )}
    </>
  );
}
