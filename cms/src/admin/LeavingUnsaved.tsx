import { Button, Dialog, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useBlocker } from 'react-router-dom';

type Props = {
  /** Whether something is written that is not saved. */
  isDirty: boolean;
  /** Saves it, where that may be done unasked; resolves to whether it is saved. */
  save?: () => Promise<boolean>;
};

/** Who leaves with words that are not saved has them saved first; where that cannot be done, it is asked. */
export function LeavingUnsaved({ isDirty, save }: Props) {
  const dirty = useRef(isDirty);
  useEffect(() => {
    dirty.current = isDirty;
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);

  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty.current && currentLocation.pathname !== nextLocation.pathname,
  );
  const [hasFailed, setHasFailed] = useState(false);
  const tried = useRef(false);
  useEffect(() => {
    if (blocker.state !== 'blocked') {
      tried.current = false;
      setHasFailed(false);
      return;
    }
    if (tried.current) return;
    tried.current = true;
    if (!save) return setHasFailed(true);
    void save().then((isSaved) => (isSaved ? blocker.proceed() : setHasFailed(true)));
  }, [blocker, save]);

  return (
    <Dialog.Root
      open={blocker.state === 'blocked' && hasFailed}
      onOpenChange={(isOpen) => !isOpen && blocker.reset?.()}
    >
      <Dialog.Content>
        <Dialog.Header>Leave without saving?</Dialog.Header>
        <Dialog.Body>
          <Typography>What you wrote is not saved yet. If you leave now, it is lost.</Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Button fullWidth variant="tertiary" onClick={() => blocker.reset?.()}>
            Stay here
          </Button>
          <Button fullWidth variant="danger-light" onClick={() => blocker.proceed?.()}>
            Leave without saving
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
