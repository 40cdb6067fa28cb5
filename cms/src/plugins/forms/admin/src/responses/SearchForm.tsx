import { Button, Field, Flex, Grid, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useState, type ReactNode } from 'react';
import { ChoiceField } from '../conditions/ChoiceField';
import type { AskedCondition, ResponsesOverview } from '../../../shared/responses';
import { Section } from '../../../../../admin/Section';
import { nothingAsked, type Asked } from './asked';
import { FilterField, Limits } from './FilterField';

type Props = { overview: ResponsesOverview; onSearch: (asked: Asked) => void };

/** Which responses staff want to see: by words, by marked questions, by version and by day. */
export function SearchForm({ overview: { filters, versions }, onSearch }: Props) {
  const [asked, setAsked] = useState(nothingAsked);
  const change = (changes: Partial<Asked>) => setAsked((before) => ({ ...before, ...changes }));
  const changeCondition = (key: string, condition: AskedCondition | undefined) => {
    const { [key]: _before, ...others } = asked.conditions;
    change({ conditions: condition ? { ...others, [key]: condition } : others });
  };
  const clear = () => {
    setAsked(nothingAsked);
    onSearch(nothingAsked);
  };

  return (
    <Section title="Find responses">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(asked);
        }}
      >
        <Grid.Root gap={4}>
          <Cell>
            <Field.Root hint="A name, an email address, a confirmation number, or any word of an answer">
              <Field.Label>Words</Field.Label>
              <TextInput
                type="search"
                maxLength={200}
                value={asked.words}
                onChange={({ target }) => change({ words: target.value })}
              />
              <Field.Hint />
            </Field.Root>
          </Cell>
          <Cell>
            <Limits
              name="Received"
              type="date"
              from={asked.from}
              to={asked.to}
              onChange={(from, to) => change({ from, to })}
            />
          </Cell>
          {versions.length > 1 && (
            <Cell>
              <ChoiceField
                label="Version of the form"
                placeholder="Any"
                none="Any"
                choices={versions.map((version) => ({
                  value: String(version),
                  label: `Version ${version}`,
                }))}
                chosen={asked.version}
                onChange={(version) => change({ version })}
                onClear={() => change({ version: '' })}
              />
            </Cell>
          )}
          {filters.map((filter) => (
            <Cell key={filter.key}>
              <FilterField
                filter={filter}
                asked={asked.conditions[filter.key]}
                onChange={(condition) => changeCondition(filter.key, condition)}
              />
            </Cell>
          ))}
        </Grid.Root>
        <Flex gap={2} paddingTop={4}>
          <Button type="submit" startIcon={<Search />}>
            Search
          </Button>
          <Button type="button" variant="tertiary" onClick={clear}>
            Show all
          </Button>
        </Flex>
      </form>
    </Section>
  );
}

function Cell({ children }: { children: ReactNode }) {
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      {children}
    </Grid.Item>
  );
}
