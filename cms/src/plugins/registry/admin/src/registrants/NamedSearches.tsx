import { Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { NamedSearch } from '../../../shared/search';
import { useReading } from '../../../../../admin/use-reading';
import { registryPaths } from '../paths';
import { ManageSearch } from './ManageSearch';
import { SaveSearch } from './SaveSearch';
import type { Query } from './use-query';

/** The searches that have a name: to be used, saved, renamed, shared and deleted. */
export function NamedSearches({ query }: { query: Query }) {
  const [changes, setChanges] = useState(0);
  const reading = useReading<NamedSearch[]>('/registry/searches', String(changes));
  const searches = reading.kind === 'read' ? reading.data : [];
  const onChanged = () => setChanges((count) => count + 1);
  return (
    <Flex gap={4} wrap="wrap" justifyContent="space-between" alignItems="start">
      <details style={{ flex: '1 1 14rem' }}>
        <summary style={{ cursor: 'pointer', minHeight: '1.5rem' }}>
          <Typography fontWeight="bold">{`Saved searches (${searches.length})`}</Typography>
        </summary>
        {searches.length === 0 && (
          <Typography tag="p">
            There are none yet. Set filters and save them under a name.
          </Typography>
        )}
        <Flex
          tag="ul"
          aria-label="Saved searches"
          direction="column"
          alignItems="stretch"
          gap={2}
          paddingTop={2}
        >
          {searches.map((search) => (
            <Flex key={search.id} tag="li" gap={2} wrap="wrap">
              <Link tag={RouterLink} to={`${registryPaths.registrants}?${search.query}`}>
                {search.name}
              </Link>
              <Typography textColor="neutral600">{whose(search)}</Typography>
              {search.isOwn && <ManageSearch search={search} onChanged={onChanged} />}
            </Flex>
          ))}
        </Flex>
      </details>
      <SaveSearch query={query} onSaved={onChanged} />
    </Flex>
  );
}

function whose({ isOwn, isShared, madeBy }: NamedSearch): string {
  if (!isOwn) return `shared by ${madeBy ?? 'a colleague'}`;
  return isShared ? 'shared with all staff' : 'yours alone';
}
