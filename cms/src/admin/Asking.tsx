import { Button, Dialog, Typography } from '@strapi/design-system';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useAsking } from './use-asking';

type Props = {
  /** The button that asks. */
  trigger: ReactElement;
  title: string;
  /** What it does, and what it cannot do. */
  children: ReactNode;
  /** Does it, once it was asked. */
  doIt: string;
  leaveIt: string;
  isDangerous?: boolean;
  onDo: () => Promise<void>;
};

/** Asks before something is done. It stays open, and says why, where it could not be done. */
export function Asking({ trigger, title, children, doIt, leaveIt, isDangerous, onDo }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { isBusy, fault, ask, forgetFault } = useAsking();
  const open = (opened: boolean) => {
    forgetFault();
    setIsOpen(opened);
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={open}>
      <Dialog.Trigger>{trigger}</Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          {children}
          {fault && (
            <Typography role="alert" textColor="danger600">
              {fault.message}.
            </Typography>
          )}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {leaveIt}
            </Button>
          </Dialog.Cancel>
          <Button
            fullWidth
            variant={isDangerous ? 'danger-light' : 'secondary'}
            loading={isBusy}
            onClick={() => {
              void ask(onDo).then((isDone) => isDone && setIsOpen(false));
            }}
          >
            {doIt}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
