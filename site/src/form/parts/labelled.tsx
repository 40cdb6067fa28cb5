import type { ReactNode } from 'react';
import { fieldId, labelId, questionId } from '../names.ts';
import type { FieldProps } from '../kinds/field.ts';
import { HintAndError, QuestionLabel } from './question-text.tsx';

type Props = Pick<FieldProps, 'path' | 'question' | 'schema' | 'errorAt' | 'words'> & {
  children: ReactNode;
};

/** A question that one control answers: label, hint, error, control. */
export function Labelled({ children, ...field }: Props) {
  const { path, errorAt } = field;
  return (
    <div id={questionId(path)} className={errorAt(path) ? 'question question--wrong' : 'question'}>
      <label id={labelId(path)} className="question__label" htmlFor={fieldId(path)}>
        <QuestionLabel {...field} />
      </label>
      <HintAndError {...field} />
      {children}
    </div>
  );
}
