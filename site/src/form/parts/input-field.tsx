import type { InputHTMLAttributes } from 'react';
import { shownAs } from '../form-data.ts';
import type { FieldProps } from '../kinds/field.ts';
import { fieldId, fieldName } from '../names.ts';
import { describedBy } from './described-by.ts';
import { Labelled } from './labelled.tsx';

type Props = FieldProps & {
  input?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    'type' | 'inputMode' | 'autoComplete' | 'autoCapitalize' | 'spellCheck' | 'className'
  >;
};

/** A question answered by typing on one line. */
export function InputField({ input = {}, ...field }: Props) {
  const { path, question, value, errorAt, onChange, onLeave } = field;
  const autoComplete = question.autocomplete ?? input.autoComplete;
  return (
    <Labelled {...field}>
      <input
        {...input}
        {...(autoComplete && { autoComplete })}
        {...describedBy({ path, hint: question.hint, error: errorAt(path) })}
        id={fieldId(path)}
        name={fieldName(path)}
        className={`input ${input.className ?? ''}`}
        type={input.type ?? 'text'}
        value={shownAs(value)}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={() => onLeave(path)}
      />
    </Labelled>
  );
}
