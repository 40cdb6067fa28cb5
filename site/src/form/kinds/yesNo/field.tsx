import { Choice } from '../../parts/choice.tsx';
import { ClearAnswer } from '../../parts/clear-answer.tsx';
import { Grouped } from '../../parts/grouped.tsx';
import { fieldId, fieldName } from '../../names.ts';
import type { FieldProps } from '../field.ts';

export function YesNoField(props: FieldProps) {
  const { path, value, errorAt, onChange, words } = props;
  const invalid = errorAt(path) !== undefined;
  const name = fieldName(path);
  return (
    <Grouped {...props}>
      <div className="choices choices--inline">
        <Choice
          type="radio"
          id={fieldId(path)}
          name={name}
          value="yes"
          label={words.yes}
          checked={value === true}
          invalid={invalid}
          onChange={() => onChange(true)}
        />
        <Choice
          type="radio"
          id={`${fieldId(path)}-no`}
          name={name}
          value="no"
          label={words.no}
          checked={value === false}
          invalid={invalid}
          onChange={() => onChange(false)}
        />
      </div>
      <ClearAnswer {...props} label={props.question.label} onClear={() => onChange(undefined)} />
    </Grouped>
  );
}
