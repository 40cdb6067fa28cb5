import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

type Props = {
  label: string;
  choices: readonly { value: string; label: string }[];
  chosen: string;
  onChange: (chosen: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
};

/** One of some choices. */
export function Choice({ label, choices, chosen, onChange, hint, error }: Props) {
  return (
    <Field.Root {...(error && { error })} {...(hint && { hint })}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={chosen}
        placeholder="Choose"
        onChange={(value) => onChange(String(value))}
        customizeContent={() => choices.find(({ value }) => value === chosen)?.label ?? ''}
      >
        {choices.map(({ value, label: words }) => (
          <SingleSelectOption key={value} value={value}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
