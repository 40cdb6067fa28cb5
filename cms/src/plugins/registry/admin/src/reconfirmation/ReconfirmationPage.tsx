import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useReading } from '../../../../../admin/use-reading';
import type { Reconfirmation } from '../../../shared/reconfirmation';
import { RegistryPage } from '../frame/RegistryPage';
import { mayManageReconfirmation } from '../permissions';
import { HowFar } from './HowFar';
import { Period } from './Period';

/** After how long people are asked whether their answers are still correct, and how far that is. */
export function ReconfirmationPage() {
  return (
    <RegistryPage
      title="Re-confirmation"
      subtitle="People are asked now and then whether their answers are still correct"
      permissions={mayManageReconfirmation}
      withoutRegistrants
    >
      <ReconfirmationNow />
    </RegistryPage>
  );
}

function ReconfirmationNow() {
  const reading = useReading<Reconfirmation>('/registry/reconfirmation');
  const [answered, setAnswered] = useState<Reconfirmation>();
  if (reading.kind === 'loading') return <Typography>Counting …</Typography>;
  if (reading.kind === 'failed') {
    return (
      <Typography role="alert" textColor="danger600">
        How far people are asked could not be read. Reload the page to try again.
      </Typography>
    );
  }
  const now = answered ?? reading.data;
  return (
    <Flex id="reconfirmation" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      <Period key={now.months} now={now} onAnswered={setAnswered} />
      <HowFar now={now} />
    </Flex>
  );
}
