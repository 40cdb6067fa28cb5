import { EmptyStateLayout, Link, Loader } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useReading } from '../../../../../admin/use-reading';
import type { ComparedPair } from '../../../shared/duplicates';
import { RegistryPage } from '../frame/RegistryPage';
import { newId } from '../new-id';
import { registryPaths } from '../paths';
import { mayMergeRegistrants } from '../permissions';
import { Comparison } from './Comparison';

/** Two records side by side: to merge, or to tell apart. */
export function PairPage() {
  const { one = '', other = '' } = useParams();
  const [look] = useState(newId);
  const [times, setTimes] = useState(0);
  const path = `/registry/duplicates/${one}/${other}?look=${look}`;
  const reading = useReading<ComparedPair>(path, String(times));
  return (
    <RegistryPage
      title="Compare two records"
      permissions={mayMergeRegistrants}
      back={
        <Link tag={RouterLink} to={registryPaths.duplicates} startIcon={<ArrowLeft />}>
          All duplicates
        </Link>
      }
    >
      {reading.kind === 'loading' && <Loader>Reading both records</Loader>}
      {reading.kind === 'failed' && (
        <EmptyStateLayout content="There is no such pair any more: it was merged or told apart, or is not among those that you may see." />
      )}
      {reading.kind === 'read' && (
        <Comparison pair={reading.data} readAgain={() => setTimes((count) => count + 1)} />
      )}
    </RegistryPage>
  );
}
