import { Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type { RegistrantCount, SearchOverview } from '../../../shared/search';
import { useReading } from '../../../../../admin/use-reading';
import { RegistryPage } from '../frame/RegistryPage';
import { maySeeRegistrants } from '../permissions';
import { ActiveFilters } from './ActiveFilters';
import { Filters } from './Filters';
import { Found } from './Found';
import { NamedSearches } from './NamedSearches';
import { Summary } from './Summary';
import { useAnswer } from './use-answer';
import { useQuery } from './use-query';

/** The registrants that the member of staff may see: found, summed up, selected. */
export function RegistrantsPage() {
  return (
    <RegistryPage
      title="Registrants"
      subtitle="Find the people who registered"
      permissions={maySeeRegistrants}
    >
      <Registrants />
    </RegistryPage>
  );
}

function Registrants() {
  const overview = useReading<SearchOverview>('/registry/search/filters');
  const query = useQuery();
  const count = useAnswer<RegistrantCount>(`/registry/search/count?${query.search}`);
  if (overview.kind === 'loading') return <Page.Loading />;
  if (overview.kind === 'failed') return <Page.Error />;
  const { filters } = overview.data;
  return (
    <Flex id="registrants" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      <NamedSearches query={query} />
      <Filters query={query} filters={filters} />
      <ActiveFilters query={query} filters={filters} />
      <Summary query={query} filters={filters} />
      <Found query={query} overview={overview.data} count={count} />
    </Flex>
  );
}
