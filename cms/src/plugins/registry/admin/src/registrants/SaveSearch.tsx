import { Button, Modal } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { NamedSearch, SearchToName } from '../../../shared/search';
import { SearchName } from './SearchName';
import type { Query } from './use-query';

/** Gives the present search a name. */
export function SaveSearch({ query, onSaved }: { query: Query; onSaved: () => void }) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="secondary">Save this search</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Save this search</Modal.Title>
        </Modal.Header>
        <SearchName
          first={{ name: '', isShared: false }}
          does="Save"
          onSave={async (change) => {
            const params = new URLSearchParams(query.search);
            params.set('sort', query.sort);
            const search: SearchToName = { ...change, query: String(params) };
            const { data } = await post<{ data: NamedSearch }>('/registry/searches', search);
            toggleNotification({ type: 'success', message: `“${data.data.name}” was saved.` });
          }}
          onDone={() => {
            setIsOpen(false);
            onSaved();
          }}
        />
      </Modal.Content>
    </Modal.Root>
  );
}
