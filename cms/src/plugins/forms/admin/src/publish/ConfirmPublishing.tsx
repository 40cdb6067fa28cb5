import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Impact } from '../../../shared/versions';
import { impactOf } from '../paths';
import { useReading } from '../../../../../admin/use-reading';
import { ImpactDetails } from '../versions/ImpactDetails';
import { TranslationsInBrief } from './TranslationsInBrief';

type Props = {
  documentId: string;
  locale: string | null | undefined;
  publish: () => Promise<void>;
  onClose: () => void;
};

/** What publishing the saved draft would do, with the button that does it unless something bars it. */
export function ConfirmPublishing({ documentId, locale, publish: publishDraft, onClose }: Props) {
  const reading = useReading<Impact>(impactOf(documentId, locale));
  const savedNote = useForm(
    'PublishDialog',
    ({ values }) => (values as { note?: string | null }).note,
  );
  const changeField = useForm('PublishDialog', ({ onChange }) => onChange);
  const [note, setNote] = useState(savedNote ?? '');
  const [isBusy, setIsBusy] = useState(false);
  const impact = reading.kind === 'read' ? reading.data : undefined;
  const mayPublish = impact !== undefined && impact.blockers.length === 0;

  const publish = async () => {
    setIsBusy(true);
    if (note !== (savedNote ?? '')) changeField('note', note);
    await publishDraft();
    onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex id="publish-form" direction="column" alignItems="stretch" gap={4}>
          {reading.kind === 'loading' && <Typography role="status">Reading …</Typography>}
          {reading.kind === 'failed' && (
            <Typography>
              What publishing would change could not be read. Close this and try again.
            </Typography>
          )}
          {impact && <ImpactDetails impact={impact} documentId={documentId} onFollow={onClose} />}
          {impact && <TranslationsInBrief documentId={documentId} onFollow={onClose} />}
          {mayPublish && (
            <Field.Root hint="It is kept with the version, for whoever looks back.">
              <Field.Label>Why you publish it</Field.Label>
              <Textarea
                value={note}
                maxLength={500}
                onChange={(event) => setNote(event.target.value)}
              />
              <Field.Hint />
            </Field.Root>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {mayPublish ? 'Cancel' : 'Close'}
        </Button>
        {mayPublish && (
          <Button loading={isBusy} onClick={() => void publish()}>
            {impact.warnings.length > 0 ? 'Publish anyway' : 'Publish now'}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}
