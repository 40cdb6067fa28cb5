import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type { SearchColumn } from '../../../shared/search';

type Props = {
  columns: readonly SearchColumn[];
  shown: readonly SearchColumn[];
  onChoose: (keys: readonly string[]) => void;
};

/** Which columns the table has beside the name. */
export function ColumnChoice({ columns, shown, onChoose }: Props) {
  return (
    <Field.Root>
      <Field.Label>Columns</Field.Label>
      <MultiSelect
        placeholder="None"
        value={shown.map(({ key }) => key)}
        onChange={(keys: string[]) => onChoose(keys)}
        // Its tags are buttons without names: the table itself shows what is chosen.
        customizeContent={(keys = []) => `${keys.length} of ${columns.length}`}
      >
        {columns.map(({ key, label }) => (
          <MultiSelectOption key={key} value={key}>
            {label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Field.Root>
  );
}
