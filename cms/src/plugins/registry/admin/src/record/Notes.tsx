import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { moment } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import type { NewNote, Note, RegistrantRecord } from '../../../shared/record';
import { recordLimits } from '../../../shared/record-limits';
import { newId } from '../new-id';
import { mayNoteRegistrants } from '../permissions';
import { useMay } from '../use-may';
import { EntryField } from './EntryField';
import { Stopped } from './Stopped';
import { useSaving } from './use-saving';
import { actorInWords } from './words';

type Props = { record: RegistrantRecord; onDone: () => void };

/** What staff wrote about the person, the latest first. */
export function Notes({ record, onDone }: Props) {
  const mayNote = useMay(mayNoteRegistrants);
  const saving = useSaving(onDone);
  const { documentId, notes } = record;
  const takeBack = ({ id }: Note) =>
    void saving.save(
      `/registry/records/${documentId}/notes/${id}/take-back`,
      {},
      'The note was taken back',
    );
  return (
    <Section title="Notes">
      {mayNote && <NewNoteForm documentId={documentId} onDone={onDone} />}
      <Stopped refused={saving.refused} />
      {notes.length === 0 && <Typography textColor="neutral600">There are no notes.</Typography>}
      {notes.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {notes.map((note) => (
            <Box key={note.id} tag="li" background="neutral100" hasRadius padding={4}>
              <Flex direction="column" alignItems="start" gap={2}>
                {'words' in note ? (
                  <Typography style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {note.words}
                  </Typography>
                ) : (
                  <Typography textColor="neutral600">
                    {`Taken back ${moment(note.takenBackAt)}`}
                  </Typography>
                )}
                <Typography variant="pi" textColor="neutral600">
                  {`${actorInWords(note.by)}, ${moment(note.at)}`}
                  {note.of !== undefined && `, on the merged record ${note.of}`}
                </Typography>
                {mayNote && note.isOwn && 'words' in note && (
                  <Button variant="tertiary" size="S" onClick={() => takeBack(note)}>
                    Take this note back
                  </Button>
                )}
              </Flex>
            </Box>
          ))}
        </Flex>
      )}
    </Section>
  );
}

function NewNoteForm({ documentId, onDone }: { documentId: string; onDone: () => void }) {
  const saving = useSaving(onDone);
  const [note, setNote] = useState<NewNote>(() => ({ id: newId(), words: '' }));
  const [error, setError] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultOf(note.words);
    setError(wrong);
    if (wrong !== undefined) return;
    const path = `/registry/records/${documentId}/notes`;
    if (await saving.save(path, note, 'The note was added')) setNote({ id: newId(), words: '' });
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Flex direction="column" alignItems="start" gap={2}>
        <Box width="100%" maxWidth="40rem">
          <EntryField
            label="New note"
            hint="Everyone who may see this person can read it. It cannot be changed later, only taken back."
            type="words"
            value={note.words}
            onChange={(words) => setNote({ ...note, words })}
            error={error}
          />
        </Box>
        <Stopped refused={saving.refused} />
        <Button type="submit" variant="secondary" loading={saving.isBusy}>
          Add the note
        </Button>
      </Flex>
    </form>
  );
}

function faultOf(words: string): string | undefined {
  if (words.trim() === '') return 'Write the note first';
  if (words.length > recordLimits.note) {
    return `A note must be ${recordLimits.note} characters or fewer. This one has ${words.length}`;
  }
  return undefined;
}
