import { Field, Flex, MultiSelect, MultiSelectOption, TextInput } from '@strapi/design-system';
import type { SearchFilter } from '../../../shared/search';
import { Choice } from '../../../../../admin/Choice';
import { optionsBelow } from './filter-words';
import type { Query } from './use-query';

type Props = { filter: SearchFilter; query: Query };

const any = ':any';
const yesOrNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

/** A way to find registrants, as fits its kind. What is chosen is asked at once. */
export function FilterField({ filter, query }: Props) {
  const { name, label, by, within } = filter;
  const chosen = query.values(name);
  switch (by) {
    case 'options': {
      const options = optionsBelow(filter, within === undefined ? [] : query.values(within));
      return (
        <Field.Root>
          <Field.Label>{label}</Field.Label>
          <MultiSelect
            placeholder="Any"
            // Its tags are buttons without names: the tags above the list are what is chosen.
            customizeContent={(values = []) =>
              options
                .filter(({ value }) => values.includes(value))
                .map((option) => option.label)
                .join(', ')
            }
            value={chosen}
            onChange={(values: string[]) => query.ask({ [name]: values })}
          >
            {options.map((option) => (
              <MultiSelectOption key={option.value} value={option.value}>
                {option.label}
              </MultiSelectOption>
            ))}
          </MultiSelect>
        </Field.Root>
      );
    }
    case 'option':
    case 'yesNo':
      return (
        <Choice
          label={label}
          choices={[
            { value: any, label: 'Any' },
            ...(by === 'yesNo' ? yesOrNo : (filter.options ?? [])),
          ]}
          chosen={chosen[0] ?? any}
          onChange={(value) => query.ask({ [name]: value === any ? [] : [value] })}
        />
      );
    case 'number':
    case 'days':
    case 'months':
    case 'period':
      return <Limits label={label} type={inputTypes[by]} {...limitNames(name)} query={query} />;
    // Words are typed together, above the filters.
    case 'words':
      return null;
  }
}

const inputTypes = { number: 'number', days: 'date', period: 'date', months: 'month' } as const;

const limitNames = (name: string) =>
  name === 'registered'
    ? { from: 'since', to: 'until' }
    : { from: `${name}.from`, to: `${name}.to` };

type LimitsProps = { label: string; type: string; from: string; to: string; query: Query };

/** From one number or day to another; either may be left open. Asked once the field is left. */
function Limits({ label, type, from, to, query }: LimitsProps) {
  const input = (name: string, words: string) => (
    <Field.Root style={{ flex: '1 1 8rem' }}>
      <Field.Label>{`${label}: ${words}`}</Field.Label>
      <TextInput
        key={query.value(name)}
        type={type}
        defaultValue={query.value(name)}
        onBlur={({ target }) => {
          if (target.value !== query.value(name)) query.ask({ [name]: [target.value] });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') query.ask({ [name]: [event.currentTarget.value] });
        }}
      />
    </Field.Root>
  );
  return (
    <Flex gap={2} alignItems="end" wrap="wrap">
      {input(from, 'from')}
      {input(to, 'to')}
    </Flex>
  );
}
