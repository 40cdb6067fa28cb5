import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useId } from 'react';
import type { Impact } from '../../../shared/versions';
import { impactOf } from '../paths';
import { useReading } from '../../../../../admin/use-reading';
import { ImpactDetails } from '../versions/ImpactDetails';
import type { ChosenForm } from './bulk-action';

type Props = {
  form: ChosenForm;
  locale: string | undefined;
  /** Hears whether the form can be published, as soon as that is known. */
  onTold: (documentId: string, isSound: boolean) => void;
  onFollow: () => void;
};

/** What publishing one of several forms would do, under its title. */
export function ImpactOfForm({ form: { documentId, title }, locale, onTold, onFollow }: Props) {
  const id = useId();
  const reading = useReading<Impact>(impactOf(documentId, locale));
  const isSound = reading.kind === 'read' && reading.data.blockers.length === 0;
  useEffect(() => {
    if (reading.kind !== 'loading') onTold(documentId, isSound);
  }, [documentId, isSound, onTold, reading.kind]);

  return (
    <Flex tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={3}>
      <Typography id={id} variant="beta" tag="h3" style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {reading.kind === 'loading' && <Typography role="status">Reading …</Typography>}
      {reading.kind === 'failed' && (
        <Typography>
          What publishing would change could not be read. It is left out: close this and try again.
        </Typography>
      )}
      {reading.kind === 'read' && !isSound && (
        <Typography fontWeight="bold" textColor="danger600">
          It is left out, because something is in the way.
        </Typography>
      )}
      {reading.kind === 'read' && (
        <ImpactDetails impact={reading.data} documentId={documentId} onFollow={onFollow} />
      )}
    </Flex>
  );
}
