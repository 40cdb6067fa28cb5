import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { MessageEditor } from '../../../../../admin/message-editor/MessageEditor';
import { Section } from '../../../../../admin/Section';
import { mergeWords } from '../../../shared/merge-words';
import type { NewTemplate, Template } from '../../../shared/templates';
import { outreachPaths, templatePath } from '../paths';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import { DeleteTemplate } from './DeleteTemplate';
import { useSavingTemplate } from './use-saving-template';

type Props = { first: NewTemplate; kept?: Template };

/** Writes a template. What is written stays until it is saved, whatever the server says. */
export function TemplateForm({ first, kept }: Props) {
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [{ name, messages }, setWritten] = useState(first);
  const { saved, theirs, isBusy, fault, save, settle } = useSavingTemplate(kept);

  const finish = async () => {
    const template = await save({ name, messages });
    if (!template) return;
    toggleNotification({ type: 'success', message: `“${template.name}” was saved.` });
    if (!saved) navigate(templatePath(template.id), { replace: true });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      {theirs && (
        <ChangedMeanwhile
          theirs={theirs}
          onTake={() => {
            setWritten(theirs);
            settle(theirs);
          }}
          onKeep={() => settle(theirs)}
        />
      )}
      <Section title="Name">
        <Field.Root
          required
          hint="Staff choose the template by it. Recipients do not see it"
          {...(fault?.field === 'name' && { error: fault.message })}
        >
          <Field.Label>Name of the template</Field.Label>
          <TextInput
            value={name}
            maxLength={100}
            onChange={({ target }) => setWritten({ name: target.value, messages })}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      </Section>
      <Section title="The mail">
        <MessageEditor
          mergeWords={mergeWords}
          value={messages}
          onChange={(changed) => setWritten((before) => ({ ...before, messages: changed }))}
        />
      </Section>
      <Box>
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Button loading={isBusy} onClick={() => void finish()}>
            Save the template
          </Button>
          {saved && (
            <DeleteTemplate template={saved} onDeleted={() => navigate(outreachPaths.templates)} />
          )}
        </Flex>
        {fault && (
          <Typography role="alert" textColor="danger600" tag="p" paddingTop={3}>
            {`It was not saved: ${fault.message}`}
          </Typography>
        )}
      </Box>
    </Flex>
  );
}
