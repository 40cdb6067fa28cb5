import { useState } from 'react';
import { compareOptions, type Option } from '@ehpr/form-schemas';
import { Box, Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { counted } from '../../../../../admin/counted';
import { ChangeList } from '../changes/ChangeList';
import { mergeImport } from './domain/merge-import';
import { mostCharacters, readOptionsTable } from './domain/options-table';
import type { TableFault } from './domain/read-table';

type Props = {
  options: readonly Option[];
  published: ReadonlySet<string>;
  onImport: (options: Option[]) => void;
};

/** Takes options from a table, once staff have seen what that changes. Nothing is saved yet. */
export function ImportOptions({ options, published, onImport }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const table = text.trim() === '' ? undefined : readOptionsTable(text);
  const merged = table?.kind === 'read' ? mergeImport(options, table, published) : undefined;
  const changes = merged ? compareOptions(options, merged) : [];

  const readFile = async (file: File | undefined) => {
    if (!file) return;
    // Too large is said by the reader, of as much as tells it.
    setText(await file.slice(0, mostCharacters * 2).text());
  };
  const apply = () => {
    if (merged) onImport(merged);
    setText('');
    setIsOpen(false);
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={<Upload />}>
          Import a table
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Import options</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex id="import-options" direction="column" alignItems="stretch" gap={4}>
            <Field.Root
              name="table"
              hint="The first line names the columns: for each level name_id and name, perhaps name_fr, and at the end perhaps retired"
            >
              <Field.Label>Paste a table from a spreadsheet or a CSV file</Field.Label>
              <Textarea value={text} onChange={({ target }) => setText(target.value)} />
              <Field.Hint />
            </Field.Root>
            <Field.Root name="file">
              <Field.Label>Or choose a CSV file</Field.Label>
              <input
                id="file"
                type="file"
                aria-label="Or choose a CSV file"
                accept=".csv,.tsv,.txt,text/csv"
                onChange={({ target }) => void readFile(target.files?.[0])}
              />
            </Field.Root>
            <Box aria-live="polite">
              {table?.kind === 'faulty' && <Faults faults={table.faults} more={table.more} />}
              {merged && (
                <Flex direction="column" alignItems="stretch" gap={3}>
                  <Typography fontWeight="bold">
                    {changes.length === 0
                      ? 'The table changes nothing that is compared.'
                      : `The table makes ${counted(changes.length, 'change')}. Nothing is saved until you save the form.`}
                  </Typography>
                  <ChangeList changes={changes.map((change) => ({ list: 'import', ...change }))} />
                </Flex>
              )}
            </Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">Cancel</Button>
          </Modal.Close>
          <Button disabled={!merged} onClick={apply}>
            Take these options
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Faults({ faults, more }: { faults: readonly TableFault[]; more: number }) {
  return (
    <>
      <Typography fontWeight="bold" textColor="danger600">
        The table cannot be read yet:
      </Typography>
      <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '1.25rem' }}>
        {faults.map(({ line, message }, index) => (
          <Typography key={index} tag="li">
            Line {line}: {message}
          </Typography>
        ))}
        {more > 0 && <Typography tag="li">And {more} more</Typography>}
      </Box>
    </>
  );
}
