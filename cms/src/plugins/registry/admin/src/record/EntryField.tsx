import { Field, Textarea, TextInput } from '@strapi/design-system';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  hint?: string;
  type?: 'text' | 'date' | 'words';
  isRequired?: boolean;
};

/** Something to type, with what is wrong with it. */
export function EntryField(props: Props) {
  const { label, value, onChange, error, hint, type = 'text', isRequired = false } = props;
  return (
    <Field.Root required={isRequired} {...(error && { error })} {...(hint && { hint })}>
      <Field.Label>{label}</Field.Label>
      {type === 'words' ? (
        <Textarea value={value} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput type={type} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
