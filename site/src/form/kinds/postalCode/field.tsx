import { InputField } from '../../parts/input-field.tsx';
import type { FieldProps } from '../field.ts';

export function PostalCodeField(props: FieldProps) {
  return (
    <InputField
      {...props}
      input={{
        autoComplete: 'postal-code',
        autoCapitalize: 'characters',
        spellCheck: false,
        className: 'input--short',
      }}
    />
  );
}
