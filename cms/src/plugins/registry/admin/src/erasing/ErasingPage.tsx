import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useReading } from '../../../../../admin/use-reading';
import type { Erasing } from '../../../shared/erasing';
import { RegistryPage } from '../frame/RegistryPage';
import { mayManageErasing } from '../permissions';
import { ErasedDays } from './ErasedDays';
import { HeldErasing } from './HeldErasing';
import { Retention } from './Retention';

/** How long personal data is kept, what would be erased now, and what was. */
export function ErasingPage() {
  return (
    <RegistryPage
      title="Erasing"
      subtitle="Personal data goes when it has not been confirmed for long"
      permissions={mayManageErasing}
      withoutRegistrants
    >
      <ErasingNow />
    </RegistryPage>
  );
}

function ErasingNow() {
  const reading = useReading<Erasing>('/registry/erasing');
  const [answered, setAnswered] = useState<Erasing>();
  if (reading.kind === 'loading') return <Typography>Counting …</Typography>;
  if (reading.kind === 'failed') {
    return (
      <Typography role="alert" textColor="danger600">
        Where erasing stands could not be read. Reload the page to try again.
      </Typography>
    );
  }
  const erasing = answered ?? reading.data;
  return (
    <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      <HeldErasing erasing={erasing} onAnswered={setAnswered} />
      <Retention key={erasing.years} erasing={erasing} onAnswered={setAnswered} />
      <ErasedDays days={erasing.erased} />
    </Flex>
  );
}
