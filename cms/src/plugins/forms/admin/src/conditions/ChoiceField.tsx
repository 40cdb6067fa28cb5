import { forwardRef, useRef } from 'react';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { OptionWords } from './OptionWords';

type Props = {
  label: string;
  choices: readonly { value: string; label: string }[];
  /** What is chosen, even if it is none of the choices; nothing when it is empty. */
  chosen: string;
  onChange: (chosen: string) => void;
  /** What something is called that is chosen and is no choice any more. */
  nameOfGone?: (chosen: string) => string;
  placeholder?: string;
  hint?: string | undefined;
  error?: string | undefined;
  disabled?: boolean;
  /** Whether the keyboard goes on elsewhere once something was chosen. */
  leadsOn?: boolean;
  /** Takes the choice back; without it there is none to take back. */
  onClear?: () => void;
  /** What it is called to choose none. */
  none?: string;
};

/** No key and no other value that is chosen here looks like it. */
const noneOfThem = ':none';

/** One of some choices. What is chosen and gone is shown until something else is chosen. */
export const ChoiceField = forwardRef<HTMLDivElement, Props>((props, ref) => {
  const { label, choices, chosen, onChange, onClear, none = 'None', nameOfGone } = props;
  const { hint, error, placeholder, disabled = false, leadsOn = false } = props;
  const wasChosen = useRef(false);
  const isGone = chosen !== '' && !choices.some(({ value }) => value === chosen);
  const gone = isGone && nameOfGone ? [{ value: chosen, label: nameOfGone(chosen) }] : [];
  const all = [...choices, ...gone];

  return (
    <Field.Root {...(error && { error })} {...(hint && { hint })}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        ref={ref}
        value={chosen}
        onChange={(value) => {
          wasChosen.current = true;
          if (value === noneOfThem) onClear?.();
          else onChange(String(value));
        }}
        onCloseAutoFocus={(event) => {
          if (leadsOn && wasChosen.current) event.preventDefault();
          wasChosen.current = false;
        }}
        customizeContent={() => all.find(({ value }) => value === chosen)?.label ?? ''}
        disabled={disabled}
        {...(placeholder && { placeholder })}
      >
        {/* Strapi's own button to clear is too small a target, inside another one. */}
        {onClear && chosen !== '' && (
          <SingleSelectOption value={noneOfThem}>{none}</SingleSelectOption>
        )}
        {all.map((each) => (
          <SingleSelectOption key={each.value} value={each.value}>
            <OptionWords>{each.label}</OptionWords>
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
});
ChoiceField.displayName = 'ChoiceField';
