import { Choice } from '../../parts/choice.tsx';
import { describedBy } from '../../parts/described-by.ts';
import { HintAndError } from '../../parts/question-text.tsx';
import { fieldId, fieldName, questionId } from '../../names.ts';
import type { FieldProps } from '../field.ts';
import { Said } from '../../parts/said.tsx';

export function DeclarationField(props: FieldProps) {
  const { path, question, value, errorAt, onChange } = props;
  const error = errorAt(path);
  const { 'aria-describedby': describing } = describedBy({ path, hint: question.hint, error });
  return (
    <div
      id={questionId(path)}
      className={error ? 'question question--wrong declaration' : 'question declaration'}
    >
      <HintAndError {...props} />
      <Choice
        type="checkbox"
        id={fieldId(path)}
        name={fieldName(path)}
        value="yes"
        label={<Said of={question} what="label" />}
        checked={value === true}
        invalid={error !== undefined}
        describing={describing}
        onChange={(checked) => onChange(checked ? true : undefined)}
      />
    </div>
  );
}
