import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import { OptionWords } from './OptionWords';

type Props = {
  label: string;
  choices: readonly { value: string; label: string }[];
  /** What is chosen, even if it is none of the choices. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** What something is called that is chosen and is no choice any more. */
  nameOfGone: (chosen: string) => string;
  placeholder: string;
  hint?: string | undefined;
  error: string | undefined;
  disabled?: boolean;
};

/** Several of some choices. What is chosen and gone is shown until it is taken out. */
export function ChoicesField(props: Props) {
  const { label, choices, chosen, onChange, nameOfGone, placeholder } = props;
  const { hint, error, disabled = false } = props;
  const gone = chosen
    .filter((value) => !choices.some((each) => each.value === value))
    .map((value) => ({ value, label: nameOfGone(value) }));
  const all = [...choices, ...gone];
  const labelOf = (value: string) => all.find((each) => each.value === value)?.label ?? value;

  return (
    <Field.Root {...(error && { error })} {...(hint && { hint })}>
      <Field.Label>{label}</Field.Label>
      <MultiSelect
        value={[...chosen]}
        onChange={onChange}
        customizeContent={(values = []) => values.map(labelOf).join(', ')}
        placeholder={placeholder}
        disabled={disabled}
      >
        {all.map((each) => (
          <MultiSelectOption key={each.value} value={each.value}>
            <OptionWords>{each.label}</OptionWords>
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
