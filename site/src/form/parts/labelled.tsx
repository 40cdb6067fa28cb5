import type { ReactNode } from 'react';
import { fieldId, hintId, questionId } from '../names.ts';
import type { FieldProps } from '../kinds/field.ts';
import { FieldError } from './field-error.tsx';

type Props = Pick<FieldProps, 'path' | 'question' | 'schema' | 'errorAt' | 'words'> & {
  children: ReactNode;
};

/** A question that one control answers: label, hint, error, control. */
export function Labelled({ path, question, schema, errorAt, words, children }: Props) {
  const error = errorAt(path);
  return (
    <div id={questionId(path)} className={error ? 'question question--wrong' : 'question'}>
      <label className="question__label" htmlFor={fieldId(path)}>
        {question.label}
        {schema['x-required'] === false && ` ${words.optional}`}
      </label>
      {question.hint && (
        <p id={hintId(path)} className="hint">
          {question.hint}
        </p>
      )}
      <FieldError path={path} error={error} words={words} />
      {children}
    </div>
  );
}
