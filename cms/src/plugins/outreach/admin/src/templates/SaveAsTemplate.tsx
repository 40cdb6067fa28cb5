import { Button, Field, Modal, TextInput } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useRef, useState, type FormEvent } from 'react';
import { useAsking } from '../../../../../admin/use-asking';
import type { Messages } from '../../../../../message/message';
import type { NewTemplate } from '../../../shared/templates';

/** Keeps the words of a mail as a template, under a name. */
export function SaveAsTemplate({ messages }: { messages: Messages }) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, fault, ask, forgetFault } = useAsking();
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const open = (opened: boolean) => {
    forgetFault();
    setIsOpen(opened);
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const isSaved = await ask(async () => {
      const template: NewTemplate = { name, messages };
      await post('/outreach/templates', template);
    });
    if (!isSaved) return;
    toggleNotification({ type: 'success', message: `The template “${name.trim()}” was saved.` });
    setIsOpen(false);
    setName('');
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={open}>
      <Modal.Trigger>
        <Button variant="tertiary">Save as template</Button>
      </Modal.Trigger>
      <Modal.Content
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          input.current?.focus();
        }}
      >
        <Modal.Header>
          <Modal.Title>Save as template</Modal.Title>
        </Modal.Header>
        <form noValidate onSubmit={(event) => void save(event)}>
          <Modal.Body>
            <Field.Root
              id="save-as-template"
              required
              hint="All staff who write campaigns can use and change it"
              {...(fault && { error: fault.message })}
            >
              <Field.Label>Name of the template</Field.Label>
              <TextInput
                ref={input}
                value={name}
                maxLength={100}
                onChange={({ target }) => {
                  setName(target.value);
                  forgetFault();
                }}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">Cancel</Button>
            </Modal.Close>
            <Button type="submit" loading={isBusy}>
              Save
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
