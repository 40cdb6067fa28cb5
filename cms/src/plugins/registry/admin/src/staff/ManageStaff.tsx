import { Button, Divider, Flex, Modal, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { StaffChange, StaffOverview, StaffRow } from '../../../shared/staff';
import { Access } from './Access';
import { AuthorityChoice, byAddress } from './AuthorityChoice';
import { Choice } from '../../../../../admin/Choice';
import { authorityByAddress } from './staff-words';
import { useAsking } from '../../../../../admin/use-asking';

type Props = Pick<StaffOverview, 'roles' | 'authorities'> & {
  member: StaffRow;
  onChanged: () => void;
};

/** All that an administrator can do with a member of staff. */
export function ManageStaff(props: Props) {
  const { member, onChanged } = props;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Modal.Trigger>
        <Button variant="tertiary" aria-label={`Manage ${member.name}`}>
          Manage
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title style={{ overflowWrap: 'anywhere' }}>{member.name}</Modal.Title>
        </Modal.Header>
        <Managing
          {...props}
          onChanged={() => {
            setIsOpen(false);
            onChanged();
          }}
        />
      </Modal.Content>
    </Modal.Root>
  );
}

const done: Record<StaffChange, (name: string) => string> = {
  invitation: (name) => `${name} was invited again.`,
  approve: (name) => `${name} can sign in now.`,
  block: (name) => `${name} is blocked.`,
  unblock: (name) => `${name} is no longer blocked.`,
};

function Managing({ member, roles, authorities, onChanged }: Props) {
  const { post, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, fault, ask } = useAsking();
  const [role, setRole] = useState(member.roles[0]?.code ?? '');
  const [authority, setAuthority] = useState(member.assignedAuthority ?? byAddress);
  const path = `/registry/staff/${member.id}`;

  const finish = async (message: string, asked: () => Promise<void>) => {
    if (!(await ask(asked))) return;
    toggleNotification({ type: 'success', message });
    onChanged();
  };
  const save = () =>
    finish(`${member.name} was saved.`, async () => {
      // The authority first: the role that reads it comes when it is there.
      const given = authority === byAddress ? null : authority;
      if (given !== member.assignedAuthority) await put(`${path}/authority`, { authority: given });
      const isSame = member.roles.length === 1 && member.roles[0]?.code === role;
      if (!isSame) await put(`${path}/role`, { role });
    });
  const change = (what: StaffChange) =>
    finish(done[what](member.name), async () => {
      await post(`${path}/${what}`, {});
    });

  return (
    <>
      <Modal.Body>
        <Flex id="manage-staff" direction="column" alignItems="stretch" gap={4}>
          <Typography style={{ overflowWrap: 'anywhere' }}>{member.email}</Typography>
          {fault && (
            <Typography role="alert" textColor="danger600">
              {fault.message}.
            </Typography>
          )}
          <Choice
            label="Role"
            choices={roles.map(({ code, name }) => ({ value: code, label: name }))}
            chosen={role}
            onChange={setRole}
            hint={roles.find(({ code }) => code === role)?.description}
          />
          {role === 'health-authority-staff' && (
            <AuthorityChoice
              authorities={authorities}
              byAddressIs={authorityByAddress(authorities, member)}
              chosen={authority}
              onChange={setAuthority}
            />
          )}
          <Divider />
          <Access member={member} isBusy={isBusy} onChange={(what) => void change(what)} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">Cancel</Button>
        </Modal.Close>
        <Button loading={isBusy} onClick={() => void save()}>
          Save
        </Button>
      </Modal.Footer>
    </>
  );
}
