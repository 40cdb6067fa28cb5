import { useEffect, useRef } from 'react';
import type { Option } from '@ehpr/form-schemas';
import { Box, Checkbox, Field, Grid, TextInput } from '@strapi/design-system';
import { inFrench, relabelled, retiring } from './domain/edit-options';
import { optionFaultsOf } from './domain/option-faults';
import type { OptionSort } from './domain/option-sort';

type Props = {
  option: Option;
  siblings: readonly Option[];
  sort: OptionSort;
  isPublished: boolean;
  onChange: (option: Option) => void;
};

const locked = 'It was published, and names the answer for ever. Change the label instead.';
const retiredWithAll =
  'Offered to nobody, with all that stands below it. Old records still show it.';
const retiredAlone = 'Offered to nobody. Old records still show it.';
const proposed = 'Proposed from the label. It cannot be changed once it is published.';

/** The words and the code of one option, while it is written. */
export function OptionFields({ option, siblings, sort, isPublished, onChange }: Props) {
  const { value, label, labels, retired = false } = option;
  const faults = optionFaultsOf(option, siblings, sort);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  return (
    <Box paddingTop={3} paddingBottom={2}>
      <Grid.Root gap={3}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="option-label" {...(faults.label && { error: faults.label })}>
            <Field.Label>Label</Field.Label>
            <TextInput
              ref={first}
              value={label}
              onChange={({ target }) =>
                onChange(relabelled(option, target.value, siblings, isPublished))
              }
            />
            <Field.Error />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="option-french" hint="Without it, people who read French see the label">
            <Field.Label>Label in French</Field.Label>
            <TextInput
              lang="fr"
              value={labels?.fr ?? ''}
              onChange={({ target }) => onChange(inFrench(option, target.value))}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root
            name="option-value"
            hint={isPublished ? locked : proposed}
            {...(faults.value && { error: faults.value })}
          >
            <Field.Label>Code</Field.Label>
            <TextInput
              value={value}
              disabled={isPublished}
              onChange={({ target }) => onChange({ ...option, value: target.value })}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="option-retired" hint={sort.levels > 1 ? retiredWithAll : retiredAlone}>
            <Checkbox
              checked={retired}
              onCheckedChange={(checked) => onChange(retiring(option, checked === true))}
            >
              Retired
            </Checkbox>
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
    </Box>
  );
}
