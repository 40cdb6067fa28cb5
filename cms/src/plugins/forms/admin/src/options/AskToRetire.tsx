import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { quoted } from '../words/terms';

type Props = {
  label: string;
  /** What it is: an option, a row or a column. */
  one: string;
  isRetired: boolean;
  onRetire: () => void;
  onRemove: () => void;
  onClose: () => void;
};

/** An option that was published is retired rather than removed: answers may hold it. */
export function AskToRetire({ label, one, isRetired, onRetire, onRemove, onClose }: Props) {
  const done = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{isRetired ? 'Remove it for good?' : 'Retire it instead?'}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="start" gap={3}>
            <Typography>
              {quoted(label)} was published, and answers may hold it.{' '}
              {isRetired
                ? 'It is retired: nobody can choose it.'
                : 'Retired, it stays readable in old records and nobody can choose it any more.'}
            </Typography>
            <Typography>What some answer holds of the {one}s cannot be removed.</Typography>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              Cancel
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant="danger-light" onClick={done(onRemove)}>
            Remove it
          </Button>
          {!isRetired && (
            <Button fullWidth onClick={done(onRetire)}>
              Retire it
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
