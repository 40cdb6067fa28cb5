import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { LeavingUnsaved } from '../../../../../admin/LeavingUnsaved';
import { MessageEditor } from '../../../../../admin/message-editor/MessageEditor';
import { PutAside } from '../../../../../admin/message-editor/PutAside';
import { Section } from '../../../../../admin/Section';
import { mergeWords } from '../../../shared/merge-words';
import type { NewTemplate, Template } from '../../../shared/templates';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { DeleteTemplate } from './DeleteTemplate';
import { useTemplate } from './use-template';

type Props = {
  first: NewTemplate;
  kept?: Template;
  onMade: (id: string) => void;
  onDeleted: () => void;
};

/** Writes a template. What is written stays until it is saved, whatever the server says. */
export function TemplateForm({ first, kept, onMade, onDeleted }: Props) {
  const { toggleNotification } = useNotification();
  const template = useTemplate(first, kept);
  const { written, saved, theirs, aside, isDirty, isBusy, fault } = template;

  const made = kept ? undefined : saved?.id;
  useEffect(() => {
    if (made !== undefined) onMade(made);
  }, [made, onMade]);

  const finish = async (saving: Promise<Template | undefined>) => {
    const done = await saving;
    if (done) toggleNotification({ type: 'success', message: `“${done.name}” was saved.` });
  };

  return (
    <Flex id="template" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      <LeavingUnsaved isDirty={isDirty} />
      <Section title="Name">
        <Field.Root
          required
          hint="Staff choose the template by it. Recipients do not see it"
          {...(fault?.field === 'name' && { error: fault.message })}
        >
          <Field.Label>Name of the template</Field.Label>
          <TextInput
            value={written.name}
            maxLength={100}
            onChange={({ target }) => template.write({ name: target.value })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Section>
      <Section title="The mail">
        {theirs && (
          <ChangedMeanwhile
            theirs={theirs}
            onSettle={(whose) => {
              if (whose === 'mine') void finish(template.saveMine(theirs));
              else template.takeTheirs(theirs);
            }}
          />
        )}
        {aside && <PutAside aside={aside} onLetGo={template.letGo} />}
        <MessageEditor
          value={written.messages}
          onChange={(messages) => template.write({ messages })}
          mergeWords={mergeWords}
        />
      </Section>
      <Box>
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Flex gap={4} wrap="wrap">
            <Button
              loading={isBusy}
              disabled={theirs !== undefined}
              onClick={() => void finish(template.save())}
            >
              Save the template
            </Button>
            {isDirty && <Typography textColor="neutral600">Not saved yet</Typography>}
          </Flex>
          {saved && <DeleteTemplate template={saved} onDeleted={onDeleted} />}
        </Flex>
        {fault && !theirs && (
          <Typography role="alert" textColor="danger600" tag="p" paddingTop={3}>
            It was not saved: {fault.message}.
          </Typography>
        )}
      </Box>
    </Flex>
  );
}
