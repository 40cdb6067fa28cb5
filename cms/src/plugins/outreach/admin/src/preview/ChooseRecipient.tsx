import { Box, Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { languages } from '../../../../../admin/message-editor/languages';
import { useReading, type Reading } from '../../../../../admin/use-reading';
import type { PersonInAudience } from '../../../shared/preview';

type Props = { campaignId: string; onChoose: (person: PersonInAudience) => void };

/** Finds one of the audience by name. */
export function ChooseRecipient({ campaignId, onChoose }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="tertiary">Choose a recipient</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Choose a recipient</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isOpen && (
            <People
              campaignId={campaignId}
              onChoose={(person) => {
                onChoose(person);
                setIsOpen(false);
              }}
            />
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function People({ campaignId, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const query = new URLSearchParams({ words });
  const reading = useReading<PersonInAudience[]>(
    `/outreach/campaigns/${campaignId}/people?${String(query)}`,
  );
  const search = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setWords(typed.trim());
  };
  return (
    <Flex id="choose-recipient" direction="column" alignItems="stretch" gap={4}>
      <form role="search" onSubmit={search}>
        <Flex gap={2} alignItems="end">
          <Box flex="1">
            <Field.Root>
              <Field.Label>Part of a name</Field.Label>
              <TextInput
                value={typed}
                maxLength={100}
                onChange={({ target }) => setTyped(target.value)}
              />
            </Field.Root>
          </Box>
          <Button type="submit" size="L" variant="secondary">
            Find
          </Button>
        </Flex>
      </form>
      <Box role="status">
        <Typography textColor="neutral600">{inWords(reading, words)}</Typography>
      </Box>
      {reading.kind === 'read' && (
        <Flex tag="ul" aria-label="People" direction="column" alignItems="stretch" gap={1}>
          {reading.data.map((person) => (
            <li key={person.id}>
              <Button variant="tertiary" fullWidth onClick={() => onChoose(person)}>
                {`${person.name}, ${languages[person.locale]}`}
              </Button>
            </li>
          ))}
        </Flex>
      )}
    </Flex>
  );
}

/** How many come at once. */
const most = 20;

function inWords(reading: Reading<PersonInAudience[]>, words: string): string {
  if (reading.kind === 'loading') return 'Looking…';
  if (reading.kind === 'failed') return 'The recipients could not be read. Try again';
  if (reading.data.length === 0) {
    return words === '' ? 'Nobody would get this mail now' : 'None of the recipients is called so';
  }
  return reading.data.length < most
    ? 'Choose whose mail you want to see'
    : `These are the first ${most}. Type a part of a name to find others`;
}
