import { Button, Dialog, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useAsking } from '../../../../../admin/use-asking';
import type { Template } from '../../../shared/templates';

type Props = { template: Template; onDeleted: () => void };

/** Deletes a template, once it was asked. */
export function DeleteTemplate({ template: { id, name }, onDeleted }: Props) {
  const { del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, ask } = useAsking();
  const remove = async () => {
    const isGone = await ask(async () => {
      await del(`/outreach/templates/${id}`);
    });
    const message = isGone ? `“${name}” was deleted.` : 'It could not be deleted. Try again';
    toggleNotification({ type: isGone ? 'success' : 'danger', message });
    if (isGone) onDeleted();
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" loading={isBusy}>
          Delete the template
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Delete the template?</Dialog.Header>
        <Dialog.Body>
          <Typography>
            {`“${name}” is deleted for all staff. Campaigns that were started from it stay as they are.`}
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              Keep it
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth variant="danger-light" onClick={() => void remove()}>
              Delete it
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
