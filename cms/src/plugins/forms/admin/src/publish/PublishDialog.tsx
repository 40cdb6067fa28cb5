import { Button, Modal, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { hearOfPublishing, type AskedPublishing } from './asked-publishing';
import { ConfirmPublishing } from './ConfirmPublishing';
import type { DocumentAction } from './document-action';
import { SaveDraft } from './SaveDraft';

/** Strapi's own Save. */
type Save = () => DocumentAction | undefined;

/** Opens when somebody wants to publish the form that is edited around it. */
export function PublishDialog({ save }: { save: Save }) {
  const [asked, setAsked] = useState<AskedPublishing>();
  useEffect(() => hearOfPublishing(setAsked), []);
  const close = () => setAsked(undefined);
  return (
    <Modal.Root open={asked !== undefined} onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Publish the form</Modal.Title>
        </Modal.Header>
        {asked && <Asking asked={asked} save={save()} onClose={close} />}
      </Modal.Content>
    </Modal.Root>
  );
}

type Stage = 'saving' | 'tried' | 'refused' | 'ready';
type Props = { asked: AskedPublishing; save: DocumentAction | undefined; onClose: () => void };

/** Saves first, so that what is told is what would be published; then tells, and asks. */
function Asking({ asked, save, onClose }: Props) {
  const { edited, publish } = asked;
  const isModified = useForm('PublishDialog', ({ modified }) => modified);
  const [stage, setStage] = useState<Stage>(isModified ? 'saving' : 'ready');
  const isNew = !edited.documentId;
  if (stage === 'ready' && edited.documentId) {
    return (
      <ConfirmPublishing
        documentId={edited.documentId}
        locale={edited.document?.locale}
        publish={publish}
        onClose={onClose}
      />
    );
  }
  return (
    <>
      <Modal.Body>
        {stage === 'saving' && !isNew && save && (
          <SaveDraft
            save={save}
            edited={edited}
            onDone={(isRefused) => setStage(isRefused ? 'refused' : 'tried')}
          />
        )}
        {stage === 'refused' && (
          <Typography>
            Someone else saved the form while you had it open, so what you have cannot be published.
            Close this: “Saved by someone else” tells who it was, and lets you choose what to keep.
          </Typography>
        )}
        {stage === 'tried' && <WhetherSaved onSaved={() => setStage('ready')} />}
        {isNew && (
          <Typography>
            Save the form first. Then you can see what publishing it would do.
          </Typography>
        )}
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
