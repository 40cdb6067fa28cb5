import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAsking } from '../../../../../admin/use-asking';
import { useReading } from '../../../../../admin/use-reading';
import type { Messages } from '../../../../../message/message';
import type { Template, TemplateInList } from '../../../shared/templates';

type Props = {
  /** Whether words stand there that the template would replace. */
  replacesWords: boolean;
  disabled?: boolean;
  /** Hand these to the editor as its value. */
  onTake: (messages: Messages) => void;
};

/** Takes the words of a template into a mail. */
export function StartFromTemplate({ replacesWords, disabled = false, onTake }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" disabled={disabled}>
          Start from a template
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Start from a template</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isOpen && (
            <Choice
              replacesWords={replacesWords}
              onTake={(messages) => {
                onTake(messages);
                setIsOpen(false);
              }}
            />
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Choice({ replacesWords, onTake }: Props) {
  const { get } = useFetchClient();
  const { isBusy, fault, ask } = useAsking();
  const reading = useReading<TemplateInList[]>('/outreach/templates');
  const take = (id: string) =>
    ask(async () => {
      const { data } = await get<{ data: Template }>(`/outreach/templates/${id}`);
      onTake(data.data.messages);
    });
  return (
    <Flex id="start-from-template" direction="column" alignItems="stretch" gap={4}>
      {replacesWords && (
        <Typography>
          The subject and the text that stand there now, in every language, are replaced. They stay
          on the page for you to copy from.
        </Typography>
      )}
      {(fault ?? reading.kind === 'failed') && (
        <Typography role="alert" textColor="danger600">
          {fault?.message ?? 'The templates could not be read. Try again'}
        </Typography>
      )}
      {reading.kind === 'read' && reading.data.length === 0 && (
        <Typography>There are no templates yet.</Typography>
      )}
      {reading.kind === 'read' && (
        <Flex tag="ul" aria-label="Templates" direction="column" alignItems="stretch" gap={1}>
          {reading.data.map(({ id, name, hasFrench }) => (
            <li key={id}>
              <Button variant="tertiary" fullWidth disabled={isBusy} onClick={() => void take(id)}>
                {hasFrench ? `${name}, English and French` : name}
              </Button>
            </li>
          ))}
        </Flex>
      )}
    </Flex>
  );
}
