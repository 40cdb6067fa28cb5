import { InputField } from '../../parts/input-field.tsx';
import type { FieldProps } from '../field.ts';

export function PhoneField(props: FieldProps) {
  return <InputField {...props} input={{ type: 'tel', className: 'input--medium' }} />;
}
