import { Button, Modal, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { formUid } from '../paths';
import { hearOfPublishing, type AskedPublishing } from './asked-publishing';
import { ConfirmPublishing } from './ConfirmPublishing';
import type { DocumentAction } from './document-action';
import { SaveDraft } from './SaveDraft';

type Props = {
  /** The content type that is edited: Strapi shows this beside every one. */
  slug: string;
  /** Strapi's own Save. */
  save: () => DocumentAction | undefined;
};

/** Opens when somebody wants to publish a form: what it would do, what is in the way, and why. */
export function PublishDialog({ slug, save }: Props) {
  const [asked, setAsked] = useState<AskedPublishing>();
  useEffect(() => (slug === formUid ? hearOfPublishing(setAsked) : undefined), [slug]);
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

type AskingProps = {
  asked: AskedPublishing;
  save: DocumentAction | undefined;
  onClose: () => void;
};

/** Saves first, so that what is shown is what would be published. */
function Asking({ asked, save, onClose }: AskingProps) {
  const { edited } = asked;
  const isModified = useForm('PublishDialog', ({ modified }) => modified);
  const [stage, setStage] = useState<'saving' | 'tried' | 'ready'>(isModified ? 'saving' : 'ready');
  if (stage === 'ready' && edited.documentId) {
    return <ConfirmPublishing asked={asked} documentId={edited.documentId} onClose={onClose} />;
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
        <Modal.Close>
          <Button variant="tertiary">Close</Button>
        </Modal.Close>
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
