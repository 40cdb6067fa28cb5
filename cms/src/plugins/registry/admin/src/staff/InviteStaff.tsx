import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import type { Invitation, StaffOverview } from '../../../shared/staff';
import { AuthorityChoice, byAddress } from './AuthorityChoice';
import { Choice } from '../../../../../admin/Choice';
import { useAsking } from '../../../../../admin/use-asking';

type Props = Pick<StaffOverview, 'roles' | 'authorities'> & { onInvited: () => void };

const healthAuthorityStaff = 'health-authority-staff';
const nobody = { firstName: '', lastName: '', email: '', role: '', authority: byAddress };

/** Invites someone by email, with a role. */
export function InviteStaff({ roles, authorities, onInvited }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>Invite someone</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Invite someone</Modal.Title>
        </Modal.Header>
        <InvitationForm
          roles={roles}
          authorities={authorities}
          onInvited={() => {
            setIsOpen(false);
            onInvited();
          }}
        />
      </Modal.Content>
    </Modal.Root>
  );
}

function InvitationForm({ roles, authorities, onInvited }: Props) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, fault, ask, forgetFault } = useAsking();
  const [person, setPerson] = useState(nobody);
  const change = (changes: Partial<typeof nobody>) => {
    setPerson({ ...person, ...changes });
    forgetFault();
  };
  const role = roles.find(({ code }) => code === person.role);

  const invite = async (event: FormEvent) => {
    event.preventDefault();
    const { authority, ...rest } = person;
    const isOfAuthority = person.role === healthAuthorityStaff && authority !== byAddress;
    const invitation: Invitation = { ...rest, ...(isOfAuthority && { authority }) };
    const isDone = await ask(async () => {
      await post('/registry/staff', invitation);
    });
    if (!isDone) return;
    toggleNotification({ type: 'success', message: `${person.email} was invited.` });
    onInvited();
  };

  const text = (name: 'firstName' | 'lastName' | 'email', label: string, type = 'text') => (
    <Field.Root required {...(fault?.field === name && { error: fault.message })}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type={type}
        value={person[name]}
        onChange={({ target }) => change({ [name]: target.value })}
      />
      <Field.Error />
    </Field.Root>
  );

  return (
    <form noValidate onSubmit={(event) => void invite(event)}>
      <Modal.Body>
        <Flex id="invite-staff" direction="column" alignItems="stretch" gap={4}>
          <Typography>
            They get an email with a link. By it they set a password, and begin at once.
          </Typography>
          {fault && (
            <Typography role="alert" textColor="danger600">
              {fault.message}.
            </Typography>
          )}
          {text('firstName', 'First name')}
          {text('lastName', 'Last name')}
          {text('email', 'Email address', 'email')}
          <Choice
            label="Role"
            choices={roles.map(({ code, name }) => ({ value: code, label: name }))}
            chosen={person.role}
            onChange={(chosen) => change({ role: chosen })}
            hint={role?.description}
            error={fault?.field === 'role' ? fault.message : undefined}
          />
          {person.role === healthAuthorityStaff && (
            <AuthorityChoice
              authorities={authorities}
              byAddressIs="As the email address says"
              chosen={person.authority}
              onChange={(authority) => change({ authority })}
            />
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">Cancel</Button>
        </Modal.Close>
        <Button type="submit" loading={isBusy}>
          Send the invitation
        </Button>
      </Modal.Footer>
    </form>
  );
}
