import { InputField } from '../../parts/input-field.tsx';
import type { FieldProps } from '../field.ts';

export function TextField(props: FieldProps) {
  const format = props.schema['x-format'];
  return (
    <InputField
      {...props}
      input={format ? { inputMode: 'numeric', className: 'input--short' } : {}}
    />
  );
}
