import { Button, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Stopped } from './Stopped';
import type { Saving } from './use-saving';

type Props = {
  saving: Saving;
  /** What the button says that saves. */
  action: string;
  onSave: () => Promise<void>;
  onCancel: () => void;
  children: ReactNode;
};

/** Fields that change something of a record, what stopped the change, and the ways out. */
export function ChangeForm({ saving, action, onSave, onCancel, children }: Props) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4} maxWidth="40rem">
        {children}
        <Stopped refused={saving.refused} />
        <Flex gap={2}>
          <Button type="submit" loading={saving.isBusy}>
            {action}
          </Button>
          <Button variant="tertiary" onClick={onCancel}>
            Cancel
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
