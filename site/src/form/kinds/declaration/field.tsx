import { Choice } from '../../parts/choice.tsx';
import { describedBy } from '../../parts/described-by.ts';
import { FieldError } from '../../parts/field-error.tsx';
import { fieldId, fieldName, hintId, questionId } from '../../names.ts';
import type { FieldProps } from '../field.ts';

export function DeclarationField({ path, question, value, errorAt, onChange, words }: FieldProps) {
  const error = errorAt(path);
  const { 'aria-describedby': describing } = describedBy({ path, hint: question.hint, error });
  return (
    <div
      id={questionId(path)}
      className={error ? 'question question--wrong declaration' : 'question declaration'}
    >
      {question.hint && (
        <p id={hintId(path)} className="hint">
          {question.hint}
        </p>
      )}
      <FieldError path={path} error={error} words={words} />
      <Choice
        type="checkbox"
        id={fieldId(path)}
        name={fieldName(path)}
        value="yes"
        label={question.label}
        checked={value === true}
        invalid={error !== undefined}
        describing={describing}
        onChange={(checked) => onChange(checked ? true : undefined)}
      />
    </div>
  );
}
