import { InputField } from '../../parts/input-field.tsx';
import type { FieldProps } from '../field.ts';

export function WholeNumberField(props: FieldProps) {
  // The keys that phones show for digits have no minus.
  const mayBeNegative = (props.schema.minimum ?? 0) < 0;
  return (
    <InputField
      {...props}
      input={{
        inputMode: mayBeNegative ? 'text' : 'numeric',
        autoComplete: 'off',
        spellCheck: false,
        className: 'input--short',
      }}
    />
  );
}
