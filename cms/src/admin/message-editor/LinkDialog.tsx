import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import type { Editor } from '@tiptap/core';
import { useRef, useState, type FormEvent } from 'react';
import { completed, linkFault } from '../../message/link-address';
import { messageLimits } from '../../message/message-limits';

type Props = { editor: Editor; onClose: () => void };

/** Makes, changes or takes away the link at the caret, or on what is selected. */
export function LinkDialog({ editor, onClose }: Props) {
  const present: unknown = editor.getAttributes('link')['href'];
  const isLink = editor.isActive('link');
  const asksWords = !isLink && editor.state.selection.empty;
  const [address, setAddress] = useState(typeof present === 'string' ? present : '');
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const save = (event: FormEvent) => {
    event.preventDefault();
    // The dialog may stand in a form of the page.
    event.stopPropagation();
    const href = completed(address);
    const found = href === '' ? 'Write the address that the link leads to' : linkFault(href);
    setFault(found);
    if (found !== undefined) return;
    if (asksWords) {
      const text = words.trim() || address.trim();
      const marks = [...editor.state.selection.$from.marks().map((mark) => mark.toJSON() as Mark)];
      editor.commands.insertContent({
        type: 'text',
        text,
        marks: [...marks, { type: 'link', attrs: { href } }],
      });
    } else editor.chain().extendMarkRange('link').setLink({ href }).run();
    onClose();
  };
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run();
    onClose();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && onClose()}>
      <Modal.Content
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          input.current?.focus();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          editor.commands.focus();
        }}
      >
        <Modal.Header>
          <Modal.Title>{isLink ? 'Change the link' : 'Add a link'}</Modal.Title>
        </Modal.Header>
        <form noValidate onSubmit={save}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Field.Root
                required
                hint="A page (https://…), an email address or a phone number"
                {...(fault !== undefined && { error: fault })}
              >
                <Field.Label>Address</Field.Label>
                <TextInput
                  ref={input}
                  value={address}
                  maxLength={messageLimits.urlLength}
                  onChange={({ target }) => {
                    setAddress(target.value);
                    setFault(undefined);
                  }}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
              {asksWords && (
                <Field.Root hint="What people read. Without words they read the address">
                  <Field.Label>Words of the link</Field.Label>
                  <TextInput value={words} onChange={({ target }) => setWords(target.value)} />
                  <Field.Hint />
                </Field.Root>
              )}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">Cancel</Button>
            </Modal.Close>
            <Flex gap={2}>
              {isLink && (
                <Button variant="danger-light" onClick={remove}>
                  Remove the link
                </Button>
              )}
              <Button type="submit">{isLink ? 'Change' : 'Add'}</Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}

type Mark = { type: string };
