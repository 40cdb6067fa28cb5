import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Section } from '../../../../../admin/Section';
import type { RegistrantRecord, StatusAsked } from '../../../shared/record';
import { Choice } from '../../../../../admin/Choice';
import { ChangeForm } from './ChangeForm';
import { EntryField } from './EntryField';
import { useSaving } from './use-saving';
import { statusInWords, statusWords } from './words';

type Props = { record: RegistrantRecord; onDone: () => void; isReadOnly: boolean };

const choices = ['active', 'deployed', 'lapsed', 'withdrawn'] as const;

/** Where the person stands, and where staff say that they stand from now on. */
export function StatusForm({ record, onDone, isReadOnly }: Props) {
  const { status } = record;
  const [isOpen, setOpen] = useState(false);
  const isFixed = isReadOnly || status.status === 'pending-merge';
  return (
    <Section title="Status">
      <Typography>
        {statusInWords(status)}
        {status.isOver && '. The last day has passed: set the status once they are back'}
      </Typography>
      {status.status === 'pending-merge' && (
        <Typography>
          This person is registered already. Until this second registration is merged, no search,
          audience or count has it.
        </Typography>
      )}
      {!isFixed && !isOpen && (
        <Flex>
          <Button variant="tertiary" onClick={() => setOpen(true)}>
            Set the status
          </Button>
        </Flex>
      )}
      {!isFixed && isOpen && (
        <Setting record={record} onDone={onDone} onClose={() => setOpen(false)} />
      )}
    </Section>
  );
}

type SettingProps = { record: RegistrantRecord; onDone: () => void; onClose: () => void };

function Setting({ record, onDone, onClose }: SettingProps) {
  const { documentId, stamp, status: before } = record;
  const saving = useSaving(onDone);
  const [status, setStatus] = useState<StatusAsked['status']>(
    choices.find((choice) => choice === before.status) ?? 'active',
  );
  const [reason, setReason] = useState(before.reason ?? '');
  const [from, setFrom] = useState(before.from ?? '');
  const [until, setUntil] = useState(before.until ?? '');

  const save = async () => {
    const asked: StatusAsked = {
      stamp,
      status,
      ...(status === 'withdrawn' && { reason }),
      ...(status === 'deployed' && from && { from }),
      ...(status === 'deployed' && until && { until }),
    };
    const path = `/registry/records/${documentId}/status`;
    if (await saving.save(path, asked, `Status: ${statusWords[status]}`)) onClose();
  };
  return (
    <ChangeForm saving={saving} action="Save the status" onSave={save} onCancel={onClose}>
      <Choice
        label="New status"
        choices={choices.map((value) => ({ value, label: statusWords[value] }))}
        chosen={status}
        onChange={setStatus}
      />
      {status === 'withdrawn' && (
        <EntryField
          label="Why they withdrew"
          type="words"
          isRequired
          value={reason}
          onChange={setReason}
          error={saving.errorOf('reason')}
        />
      )}
      {status === 'deployed' && (
        <>
          <EntryField
            label="First day"
            type="date"
            isRequired
            value={from}
            onChange={setFrom}
            error={saving.errorOf('from')}
          />
          <EntryField
            label="Last day"
            hint="Leave this empty if it is not known"
            type="date"
            value={until}
            onChange={setUntil}
            error={saving.errorOf('until')}
          />
        </>
      )}
    </ChangeForm>
  );
}
