import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { counted } from '../../../../../admin/counted';
import { quoted } from '../words/terms';
import type { ChosenForm } from './bulk-action';
import { ImpactOfForm } from './ImpactOfForm';
import { usePublishFormsMutation } from './publish-many';

type Props = {
  forms: readonly ChosenForm[];
  locale: string | undefined;
  onPublished: (forms: readonly ChosenForm[]) => void;
  onClose: () => void;
};

/** What publishing each of some forms would do, and a button for those that nothing keeps from it. */
export function PublishForms({ forms: chosen, locale, onPublished, onClose }: Props) {
  // The list forgets what was chosen once it is read again.
  const [forms] = useState(chosen);
  const [sound, setSound] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [refusal, setRefusal] = useState('');
  const [publishForms, { isLoading }] = usePublishFormsMutation();
  const { toggleNotification } = useNotification();

  const told = useCallback(
    (documentId: string, isSound: boolean) =>
      setSound((before) => new Map(before).set(documentId, isSound)),
    [],
  );
  const ready = forms.filter(({ documentId }) => sound.get(documentId) === true);
  const isTold = forms.every(({ documentId }) => sound.has(documentId));

  const publish = async () => {
    setRefusal('');
    const documentIds = ready.map(({ documentId }) => documentId);
    const answer = await publishForms({ documentIds, locale });
    if ('error' in answer) {
      setRefusal(answer.error.message ?? 'Nothing was published. Try again.');
      return;
    }
    const titles = ready.map(({ title = '' }) => quoted(title)).join(', ');
    toggleNotification({ type: 'success', message: `Published: ${titles}` });
    onPublished(ready);
    onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex id="publish-forms" direction="column" alignItems="stretch" gap={6}>
          {refusal && (
            <Typography role="alert" textColor="danger600" style={{ overflowWrap: 'anywhere' }}>
              {refusal}
            </Typography>
          )}
          {forms.map((form) => (
            <ImpactOfForm
              key={form.documentId}
              form={form}
              locale={locale}
              onTold={told}
              onFollow={onClose}
            />
          ))}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Cancel
        </Button>
        {isTold && ready.length > 0 && (
          <Button loading={isLoading} onClick={() => void publish()}>
            {`Publish ${counted(ready.length, 'form')}`}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}
