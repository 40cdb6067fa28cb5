import { EmptyStateLayout, Link, Loader } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useReading } from '../../../../../admin/use-reading';
import type { Correctable } from '../../../shared/record';
import { RegistryPage } from '../frame/RegistryPage';
import { registrantPath } from '../paths';
import { mayCorrectRegistrants } from '../permissions';
import { CorrectionForm } from './CorrectionForm';

/** The present form with what a person answered, for staff to correct. */
export function CorrectionPage() {
  const { documentId = '' } = useParams();
  const [times, setTimes] = useState(0);
  const path = `/registry/records/${documentId}/correction`;
  const reading = useReading<Correctable>(path, String(times));
  return (
    <RegistryPage
      title="Correct the answers"
      {...(reading.kind === 'read' && { subtitle: reading.data.name })}
      permissions={mayCorrectRegistrants}
      back={
        <Link tag={RouterLink} to={registrantPath(documentId)} startIcon={<ArrowLeft />}>
          Back to the record
        </Link>
      }
    >
      {reading.kind === 'loading' && <Loader>Reading the answers</Loader>}
      {reading.kind === 'failed' && (
        <EmptyStateLayout content="There is no such registrant, or they are not among those that you may see." />
      )}
      {reading.kind === 'read' && (
        <CorrectionForm
          documentId={documentId}
          present={reading.data}
          readAgain={() => setTimes((count) => count + 1)}
        />
      )}
    </RegistryPage>
  );
}
