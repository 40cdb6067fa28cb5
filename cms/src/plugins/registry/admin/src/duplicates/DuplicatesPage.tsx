import { EmptyStateLayout, Loader, Typography } from '@strapi/design-system';
import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import type { Pairs } from '../../../shared/duplicates';
import { RegistryPage } from '../frame/RegistryPage';
import { mayMergeRegistrants } from '../permissions';
import { PairList } from './PairList';

/** People who registered twice, or may have. */
export function DuplicatesPage() {
  const reading = useReading<Pairs>('/registry/duplicates');
  return (
    <RegistryPage title="Duplicates" permissions={mayMergeRegistrants}>
      {reading.kind === 'loading' && <Loader>Looking for people who registered twice</Loader>}
      {reading.kind === 'failed' && (
        <EmptyStateLayout content="The list could not be read. Reload the page to try again." />
      )}
      {reading.kind === 'read' && (
        <Section title="May be one person">
          {reading.data.pairs.length === 0 ? (
            <Typography>Nobody that you may see seems to be registered twice.</Typography>
          ) : (
            <PairList pairs={reading.data.pairs} />
          )}
          {reading.data.areMore && (
            <Typography>There are more. They are shown once these are settled.</Typography>
          )}
        </Section>
      )}
    </RegistryPage>
  );
}
