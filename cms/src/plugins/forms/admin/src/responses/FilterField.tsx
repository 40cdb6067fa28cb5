import { Field, Flex, MultiSelect, MultiSelectOption, TextInput } from '@strapi/design-system';
import { ChoiceField } from '../conditions/ChoiceField';
import type { AskedCondition, ResponseFilter } from '../../../shared/responses';

type Props = {
  filter: ResponseFilter;
  asked: AskedCondition | undefined;
  /** Nothing when it asks nothing any more. */
  onChange: (asked: AskedCondition | undefined) => void;
};

const yesOrNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

const labelOf = ({ label, group }: ResponseFilter) => (group ? `${group}: ${label}` : label);

const labelsOf = (options: NonNullable<ResponseFilter['options']>, values: readonly string[]) =>
  options
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => label)
    .join(', ');

/** A way to find responses by one answer, as fits its kind. */
export function FilterField({ filter, asked, onChange }: Props) {
  const { key, by, options = [] } = filter;
  switch (by) {
    case 'option':
    case 'options':
      return (
        <Field.Root>
          <Field.Label>{labelOf(filter)}</Field.Label>
          <MultiSelect
            placeholder="Any"
            customizeContent={(values = []) => labelsOf(options, values)}
            value={asked?.values ?? []}
            onChange={(values: string[]) =>
              onChange(values.length > 0 ? { key, values } : undefined)
            }
          >
            {options.map(({ value, label }) => (
              <MultiSelectOption key={value} value={value}>
                {label}
              </MultiSelectOption>
            ))}
          </MultiSelect>
        </Field.Root>
      );
    case 'yesNo':
      return (
        <ChoiceField
          label={labelOf(filter)}
          placeholder="Any"
          none="Any"
          choices={yesOrNo}
          chosen={asked?.is === undefined ? '' : String(asked.is)}
          onChange={(chosen) => onChange({ key, is: chosen === 'true' })}
          onClear={() => onChange(undefined)}
        />
      );
    case 'words':
      return (
        <Field.Root>
          <Field.Label>{labelOf(filter)}</Field.Label>
          <TextInput
            type="search"
            placeholder="Contains"
            maxLength={200}
            value={asked?.contains ?? ''}
            onChange={({ target }) =>
              onChange(target.value ? { key, contains: target.value } : undefined)
            }
          />
        </Field.Root>
      );
    case 'number':
      return (
        <Limits
          name={labelOf(filter)}
          type="number"
          from={asked?.atLeast?.toString() ?? ''}
          to={asked?.atMost?.toString() ?? ''}
          onChange={(from, to) =>
            onChange(
              from || to
                ? { key, ...(from && { atLeast: Number(from) }), ...(to && { atMost: Number(to) }) }
                : undefined,
            )
          }
        />
      );
    case 'days':
    case 'months':
    case 'period':
      return (
        <Limits
          name={labelOf(filter)}
          type={by === 'months' ? 'month' : 'date'}
          from={asked?.from ?? ''}
          to={asked?.to ?? ''}
          onChange={(from, to) =>
            onChange(from || to ? { key, ...(from && { from }), ...(to && { to }) } : undefined)
          }
        />
      );
  }
}

type LimitsProps = {
  name: string;
  type: 'number' | 'date' | 'month';
  from: string;
  to: string;
  onChange: (from: string, to: string) => void;
};

/** From one number or day to another; either may be left open. */
export function Limits({ name, type, from, to, onChange }: LimitsProps) {
  return (
    <Flex gap={2} alignItems="end" wrap="wrap">
      <Field.Root style={{ flex: '1 1 8rem' }}>
        <Field.Label>{name}: from</Field.Label>
        <TextInput
          type={type}
          value={from}
          onChange={(event) => onChange(event.target.value, to)}
        />
      </Field.Root>
      <Field.Root style={{ flex: '1 1 8rem' }}>
        <Field.Label>to</Field.Label>
        <TextInput
          type={type}
          aria-label={`${name}: to`}
          value={to}
          onChange={(event) => onChange(from, event.target.value)}
        />
      </Field.Root>
    </Flex>
  );
}
