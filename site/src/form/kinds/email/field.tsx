import { InputField } from '../../parts/input-field.tsx';
import type { FieldProps } from '../field.ts';

export function EmailField(props: FieldProps) {
  return (
    <InputField
      {...props}
      input={{ type: 'email', autoComplete: 'email', autoCapitalize: 'none', spellCheck: false }}
    />
  );
}
