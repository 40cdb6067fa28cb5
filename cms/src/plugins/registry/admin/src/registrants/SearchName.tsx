import { Button, Checkbox, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import type { SearchChange } from '../../../shared/search';
import { useAsking } from '../../../../../admin/use-asking';

type Props = {
  first: SearchChange;
  /** What it is called to be done with it. */
  does: string;
  onSave: (change: SearchChange) => Promise<void>;
  onDone: () => void;
};

/** What a search is called, and who may use it. */
export function SearchName({ first, does, onSave, onDone }: Props) {
  const [{ name, isShared }, setChange] = useState(first);
  const { isBusy, fault, ask, forgetFault } = useAsking();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await ask(() => onSave({ name, isShared }))) onDone();
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Modal.Body>
        <Flex id="search-name" direction="column" alignItems="stretch" gap={4}>
          <Field.Root required {...(fault && { error: fault.message })}>
            <Field.Label>Name of the search</Field.Label>
            <TextInput
              maxLength={100}
              value={name}
              onChange={({ target }) => {
                setChange({ name: target.value, isShared });
                forgetFault();
              }}
            />
            <Field.Error />
          </Field.Root>
          <Checkbox
            checked={isShared}
            onCheckedChange={(isChecked) => setChange({ name, isShared: isChecked === true })}
          >
            Share it with all staff
          </Checkbox>
          <Typography textColor="neutral600">
            Whoever uses a shared search finds those whom they may see, and can read the words in
            it.
          </Typography>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">Cancel</Button>
        </Modal.Close>
        <Button type="submit" loading={isBusy}>
          {does}
        </Button>
      </Modal.Footer>
    </form>
  );
}
