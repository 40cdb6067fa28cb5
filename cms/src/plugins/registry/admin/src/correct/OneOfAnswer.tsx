import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { choicesFor, questionSchema } from '@ehpr/form-schemas';
import { fieldId } from './field-id';
import { errorAt, textOf, type FieldProps } from './field';

/** A value that no option has. */
const none = '';

/** One of some options, or none where that is allowed. */
export function OneOfAnswer(props: FieldProps) {
  const { form, within, question, path, value, asked, errors, onChange } = props;
  const choices = question.options ?? choicesFor(form, path, asked);
  const error = errorAt(errors, path);
  const isRequired = questionSchema(within, question.key)?.['x-required'] === true;
  const chosen = textOf(value);
  const isOffered = choices.some((choice) => choice.value === chosen);
  return (
    <Field.Root
      id={fieldId(path)}
      required={isRequired}
      {...(error && { error })}
      {...(question.hint && { hint: question.hint })}
    >
      <Field.Label>{question.label}</Field.Label>
      <SingleSelect
        value={isOffered ? chosen : none}
        placeholder="Choose one"
        onChange={(picked) => onChange(picked === none ? undefined : String(picked))}
      >
        {!isRequired && <SingleSelectOption value={none}>None</SingleSelectOption>}
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
