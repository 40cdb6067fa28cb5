import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

type Props<T extends string> = {
  label: string;
  value: T;
  choices: readonly T[];
  words: Readonly<Record<T, string>>;
  onChange: (value: T) => void;
};

/** One of a few things that have words. */
export function ChoiceField<T extends string>(props: Props<T>) {
  const { label, value, choices, words, onChange } = props;
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        onChange={(chosen) => {
          const found = choices.find((choice) => choice === chosen);
          if (found !== undefined) onChange(found);
        }}
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {words[choice]}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
