import { Button, Flex, Modal } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { NamedSearch } from '../../../shared/search';
import { useAsking } from '../../../../../admin/use-asking';
import { SearchName } from './SearchName';

type Props = { search: NamedSearch; onChanged: () => void };

/** Renames, shares or deletes a search of one's own. */
export function ManageSearch({ search, onChanged }: Props) {
  const { put, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, ask } = useAsking();
  const [isOpen, setIsOpen] = useState(false);
  const path = `/registry/searches/${search.id}`;

  const remove = async () => {
    const isGone = await ask(async () => {
      await del(path);
    });
    const message = isGone ? `“${search.name}” was deleted.` : 'It could not be deleted. Try again';
    toggleNotification({ type: isGone ? 'success' : 'danger', message });
    if (isGone) onChanged();
  };

  return (
    <Flex gap={1}>
      <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
        <Modal.Trigger>
          <Button size="S" variant="tertiary" aria-label={`Change ${search.name}`}>
            Change
          </Button>
        </Modal.Trigger>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>Change a saved search</Modal.Title>
          </Modal.Header>
          <SearchName
            first={{ name: search.name, isShared: search.isShared }}
            does="Save"
            onSave={async (change) => {
              await put(path, change);
            }}
            onDone={() => {
              setIsOpen(false);
              onChanged();
            }}
          />
        </Modal.Content>
      </Modal.Root>
      <Button
        size="S"
        variant="danger-light"
        loading={isBusy}
        aria-label={`Delete ${search.name}`}
        onClick={() => void remove()}
      >
        Delete
      </Button>
    </Flex>
  );
}
