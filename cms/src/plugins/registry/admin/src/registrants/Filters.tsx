import { Box, Button, Flex, Grid } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useId, useState } from 'react';
import type { SearchFilter } from '../../../shared/search';
import { Section } from '../../../../../admin/Section';
import { FilterField } from './FilterField';
import type { Query } from './use-query';
import { WordsForm } from './WordsForm';

type Props = { query: Query; filters: readonly SearchFilter[] };

/** How staff say whom they look for: what they use every day, and the rest when they want it. */
export function Filters({ query, filters }: Props) {
  const id = useId();
  const everyday = filters.filter(({ isEveryday }) => isEveryday);
  const others = filters.filter(({ isEveryday, by }) => !isEveryday && by !== 'words');
  const [isOpen, setIsOpen] = useState(() => others.some((filter) => isAsked(filter, query)));
  return (
    <Section title="Find registrants">
      <WordsForm query={query} filters={filters} />
      <Fields filters={everyday} query={query} />
      <Flex direction="column" alignItems="start" gap={isOpen ? 4 : 0}>
        <Button
          type="button"
          variant="tertiary"
          aria-expanded={isOpen}
          aria-controls={id}
          endIcon={isOpen ? <CaretUp /> : <CaretDown />}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Fewer filters' : 'More filters'}
        </Button>
        <Box id={id} width="100%">
          {isOpen && <Fields filters={others} query={query} />}
        </Box>
      </Flex>
    </Section>
  );
}

function Fields({ filters, query }: Props) {
  return (
    <Grid.Root gap={4}>
      {filters.map((filter) => (
        <Grid.Item key={filter.name} col={3} s={6} xs={12} direction="column" alignItems="stretch">
          <FilterField filter={filter} query={query} />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
}

const isAsked = ({ name }: SearchFilter, query: Query): boolean =>
  query.filters.some(
    ([asked]) =>
      asked === name ||
      asked.startsWith(`${name}.`) ||
      (name === 'registered' && (asked === 'since' || asked === 'until')),
  );
