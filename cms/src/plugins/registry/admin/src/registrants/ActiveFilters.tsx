import { Button, Flex } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { SearchFilter } from '../../../shared/search';
import { filterInWords } from './filter-words';
import type { Query } from './use-query';

type Props = { query: Query; filters: readonly SearchFilter[] };

/** What is asked for now, each to be taken back. */
export function ActiveFilters({ query, filters }: Props) {
  if (query.filters.length === 0) return null;
  const asked = query.filters.map((filter) => filterInWords(filter, filters));
  return (
    <Flex tag="ul" gap={2} wrap="wrap" aria-label="Filters that are set">
      {asked.map(({ name, value, words }) => (
        <li key={`${name} ${value}`}>
          <Button
            size="S"
            variant="secondary"
            endIcon={<Cross aria-hidden />}
            aria-label={`Remove ${words}`}
            onClick={() =>
              query.ask({ [name]: query.values(name).filter((each) => each !== value) })
            }
          >
            {words}
          </Button>
        </li>
      ))}
      <li>
        <Button size="S" variant="tertiary" onClick={() => query.askAll('')}>
          Show all
        </Button>
      </li>
    </Flex>
  );
}
