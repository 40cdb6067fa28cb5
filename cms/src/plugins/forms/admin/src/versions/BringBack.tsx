import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { isFetchError, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { counted } from '../../../../../admin/counted';
import type { Impact, RestoreRequest, Restored } from '../../../shared/versions';

type Props = { documentId: string; version: number; impact: Impact; onBroughtBack: () => void };

/** Asks whether a version is to become the draft, and what that replaces, before it does. */
export function BringBack({ documentId, version, impact, onBroughtBack }: Props) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  const bringBack = async () => {
    setIsBusy(true);
    const request: RestoreRequest = { replaceDraft: true, draft: impact.draft };
    try {
      const path = `/forms/${documentId}/versions/${version}/restore`;
      const { data } = await post<{ data: Restored }>(path, request);
      toggleNotification({ type: 'success', message: done(data.data), timeout: 10_000 });
    } catch (error) {
      const why = isFetchError(error) ? error.message : 'Try again in a moment';
      toggleNotification({ type: 'danger', message: `Version ${version} is not back. ${why}` });
    }
    setIsBusy(false);
    setIsOpen(false);
    onBroughtBack();
  };

  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button variant="tertiary" aria-label={`Bring back version ${version}`}>
          Bring back
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Bring version {version} back?</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="start" gap={3}>
            <Typography>
              Its words and rules become the draft. Nothing is published: people go on seeing the
              version that is live until you publish the draft.
            </Typography>
            <Typography fontWeight="bold">{lost(impact)}</Typography>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              Cancel
            </Button>
          </Dialog.Cancel>
          <Button fullWidth loading={isBusy} onClick={() => void bringBack()}>
            Bring version {version} back
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function lost({ changes }: Impact): string {
  if (!changes) return 'The draft that it replaces is lost. It cannot be read as a form yet.';
  if (changes.length === 0) return 'Nothing is lost: the draft has no changes of its own.';
  return `The draft that it replaces is lost, with ${counted(changes.length, 'change')} that you can read at the top of this page.`;
}

function done({ version, replaced: { changes } }: Restored): string {
  const replaced =
    changes?.length === 0
      ? 'The draft before had no changes of its own'
      : `It replaced a draft with ${changes ? counted(changes.length, 'change') : 'changes that could not be read'}`;
  return `Version ${version} is the draft now, and is not published. ${replaced}.`;
}
