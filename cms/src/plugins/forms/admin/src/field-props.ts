/** What Strapi's editor hands to the input of a custom field. */
export type FieldProps = {
  name: string;
  label?: string;
  hint?: string;
  value?: unknown;
  onChange: (name: string, value: unknown) => void;
  error?: string;
  disabled?: boolean;
  required?: boolean;
};
