import { Field, Textarea, TextInput } from '@strapi/design-system';
import { questionSchema, type AnswerSchema } from '@ehpr/form-schemas';
import { fieldId } from './field-id';
import { errorAt, textOf, type FieldProps } from './field';

type Kind = NonNullable<AnswerSchema['x-kind']>;

const hints: Partial<Record<Kind, string>> = {
  date: 'A day, such as 2027-06-01',
  monthAndYear: 'A month, such as 2027-06',
};

/** An answer that is typed. It may be typed as people do: saving brings it into its form. */
export function TextAnswer({ within, question, path, value, errors, onChange }: FieldProps) {
  const schema = questionSchema(within, question.key) ?? {};
  const kind = schema['x-kind'] ?? 'text';
  const error = errorAt(errors, path);
  const hint = question.hint ?? hints[kind];
  const isRequired = schema['x-required'] === true;
  const id = fieldId(path);
  const typed = textOf(value);
  return (
    <Field.Root id={id} required={isRequired} {...(error && { error })} {...(hint && { hint })}>
      <Field.Label>{question.label}</Field.Label>
      {kind === 'longText' ? (
        <Textarea value={typed} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <TextInput value={typed} onChange={(event) => onChange(event.target.value)} />
      )}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
