import { shownAs } from '../../form-data.ts';
import { fieldName } from '../../names.ts';
import type { FieldProps } from '../field.ts';

/** Carries along what the page's address brought. A value of the form's own need not go anywhere. */
export function HiddenField({ path, schema, value }: FieldProps) {
  if (schema['x-parameter'] === undefined) return null;
  return <input type="hidden" name={fieldName(path)} value={shownAs(value)} />;
}
