import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Section } from '../../../../../admin/Section';
import type { CredentialsAsked, RegistrantRecord } from '../../../shared/record';
import { Choice } from '../../../../../admin/Choice';
import { ChangeForm } from './ChangeForm';
import { EntryField } from './EntryField';
import { useSaving } from './use-saving';
import { credentialsInWords, credentialWords } from './words';

type Props = { record: RegistrantRecord; onDone: () => void; isReadOnly: boolean };

const choices = ['unverified', 'verified', 'failed', 'expired'] as const;

/** What is known of the person's credentials, and what staff found out. */
export function CredentialsForm({ record, onDone, isReadOnly }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title="Credentials">
      <Typography>{credentialsInWords(record.credentials)}</Typography>
      {!isReadOnly && !isOpen && (
        <Flex>
          <Button variant="tertiary" onClick={() => setOpen(true)}>
            Verify credentials
          </Button>
        </Flex>
      )}
      {!isReadOnly && isOpen && (
        <Verifying record={record} onDone={onDone} onClose={() => setOpen(false)} />
      )}
    </Section>
  );
}

type VerifyingProps = { record: RegistrantRecord; onDone: () => void; onClose: () => void };

function Verifying({ record, onDone, onClose }: VerifyingProps) {
  const { documentId, stamp, credentials } = record;
  const saving = useSaving(onDone);
  const [status, setStatus] = useState<CredentialsAsked['status']>(
    credentials.status === 'unverified' ? 'verified' : credentials.status,
  );
  const [source, setSource] = useState(credentials.source ?? '');
  const [date, setDate] = useState(credentials.date ?? '');

  const save = async () => {
    const isLookedUp = status !== 'unverified';
    const asked: CredentialsAsked = {
      stamp,
      status,
      ...(isLookedUp && { source }),
      ...(isLookedUp && date && { date }),
    };
    const path = `/registry/records/${documentId}/credentials`;
    if (await saving.save(path, asked, `Credentials: ${credentialWords[status]}`)) onClose();
  };
  return (
    <ChangeForm saving={saving} action="Save the credentials" onSave={save} onCancel={onClose}>
      <Choice
        label="Credentials are"
        choices={choices.map((value) => ({ value, label: credentialWords[value] }))}
        chosen={status}
        onChange={setStatus}
      />
      {status !== 'unverified' && (
        <>
          <EntryField
            label="Where it was looked up"
            hint="Such as the public register of a college"
            isRequired
            value={source}
            onChange={setSource}
            error={saving.errorOf('source')}
          />
          <EntryField
            label="Day on which it was looked up"
            type="date"
            isRequired
            value={date}
            onChange={setDate}
            error={saving.errorOf('date')}
          />
        </>
      )}
    </ChangeForm>
  );
}
