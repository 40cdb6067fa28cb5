import { Box } from '@strapi/design-system';
import { ChoiceField } from '../conditions/ChoiceField';
import { useOptionLists } from '../conditions/use-option-lists';
import type { FieldProps } from '../field-props';

/** The shared list that a question takes its options from: chosen by its name, stored by its key. */
export function ListField(props: FieldProps) {
  const { name, label = '', hint, value, onChange, error, disabled = false } = props;
  const reading = useOptionLists();
  const names = reading.kind === 'read' ? reading.names : {};
  const choices = Object.entries(names).map(([key, called]) => ({ value: key, label: called }));
  const chosen = typeof value === 'string' ? value : '';
  const isGone = reading.kind === 'read' && chosen !== '' && !Object.hasOwn(names, chosen);
  const told = {
    loading: 'Reading the lists …',
    failed: 'The lists could not be read. Reload the page to try again',
    read: choices.length > 0 ? 'None chosen' : 'There are no lists yet',
  };
  return (
    <Box id={name}>
      <ChoiceField
        label={label}
        hint={hint}
        error={error ?? (isGone ? 'There is no such list any more. Choose another' : undefined)}
        disabled={disabled}
        choices={choices}
        chosen={chosen}
        nameOfGone={(key) => (isGone ? `${key} (no longer there)` : key)}
        placeholder={told[reading.kind]}
        onChange={(key) => onChange(name, key)}
        onClear={() => onChange(name, null)}
      />
    </Box>
  );
}
