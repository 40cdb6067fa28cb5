import type { FocusEvent, ReactNode } from 'react';
import { questionId } from '../names.ts';
import type { FieldProps } from '../kinds/field.ts';
import { describedBy } from './described-by.ts';
import { HintAndError, QuestionLabel } from './question-text.tsx';

type Props = Pick<FieldProps, 'path' | 'question' | 'schema' | 'errorAt' | 'onLeave' | 'words'> & {
  /** The legend's id, where a person is led to the whole and not to its first control. */
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A question that several controls answer together: a fieldset with its legend, hint and error. */
export function Grouped({ id, className = '', children, onLeave, ...field }: Props) {
  const { path, question, errorAt } = field;
  const error = errorAt(path);
  const { 'aria-describedby': describing } = describedBy({ path, hint: question.hint, error });
  const leave = (event: FocusEvent<HTMLFieldSetElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave(path);
  };
  return (
    <fieldset
      id={questionId(path)}
      className={`question ${error ? 'question--wrong' : ''} ${className}`}
      aria-describedby={describing}
      onBlur={leave}
    >
      <legend className="question__label" {...(id && { id, tabIndex: -1 })}>
        <QuestionLabel {...field} />
      </legend>
      <HintAndError {...field} />
      {children}
    </fieldset>
  );
}
