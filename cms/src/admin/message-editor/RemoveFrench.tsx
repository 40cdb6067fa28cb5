import { Button, Dialog, Typography } from '@strapi/design-system';

/** Takes the French words away, once it was asked. */
export function RemoveFrench({ onRemove }: { onRemove: () => void }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button size="S" variant="danger-light">
          Remove French
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Remove the French mail?</Dialog.Header>
        <Dialog.Body>
          <Typography>
            Its subject and text are deleted. People who read French then get the English mail.
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              Keep it
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth variant="danger-light" onClick={onRemove}>
              Remove it
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
