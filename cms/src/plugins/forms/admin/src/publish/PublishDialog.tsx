import { Button, Modal, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { ConfirmPublishing } from './ConfirmPublishing';
import type { DocumentAction, EditedDocument } from './document-action';
import { SaveDraft } from './SaveDraft';

type Props = {
  edited: EditedDocument;
  /** Strapi's own Save. */
  save: DocumentAction | undefined;
  publish: () => Promise<void>;
  onClose: () => void;
};

/** Saves first, so that what is told is what would be published; then tells, and asks. */
export function PublishDialog({ edited, save, publish, onClose }: Props) {
  const isModified = useForm('PublishDialog', ({ modified }) => modified);
  const [stage, setStage] = useState<'saving' | 'tried' | 'ready'>(isModified ? 'saving' : 'ready');
  if (stage === 'ready' && edited.documentId) {
    return <ConfirmPublishing documentId={edited.documentId} publish={publish} onClose={onClose} />;
  }
  return (
    <>
      <Modal.Body>
        {stage === 'saving' && save && (
          <SaveDraft save={save} edited={edited} onDone={() => setStage('tried')} />
        )}
        {stage === 'tried' && <WhetherSaved onSaved={() => setStage('ready')} />}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Close
        </Button>
      </Modal.Footer>
    </>
  );
}

/** Goes on when the draft is saved; tells what to do when it is not. */
function WhetherSaved({ onSaved }: { onSaved: () => void }) {
  const isModified = useForm('PublishDialog', ({ modified }) => modified);
  useEffect(() => {
    if (!isModified) onSaved();
  });
  return isModified ? (
    <Typography>
      The draft could not be saved, so it cannot be published. Close this, and look at the fields
      that are marked.
    </Typography>
  ) : null;
}
