import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

type Props<T extends string> = {
  label: string;
  choices: readonly { value: T; label: string }[];
  /** What is chosen; nothing yet, when it is none of the choices. */
  chosen: string;
  onChange: (chosen: T) => void;
  hint?: string | undefined;
  error?: string | undefined;
};

/** One of some choices. */
export function Choice<T extends string>(props: Props<T>) {
  const { label, choices, chosen, onChange, hint, error } = props;
  return (
    <Field.Root {...(error && { error })} {...(hint && { hint })}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={chosen}
        placeholder="Choose"
        onChange={(value) => {
          const found = choices.find((choice) => choice.value === String(value));
          if (found) onChange(found.value);
        }}
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
