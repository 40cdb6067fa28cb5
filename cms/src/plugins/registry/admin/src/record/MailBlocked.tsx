import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { moment } from '../../../../../admin/moment';
import type { LetMailThrough, MailBlocked as Blocked } from '../../../shared/record';
import { Stopped } from './Stopped';
import { useSaving } from './use-saving';

type Props = { documentId: string; blocked: Blocked; onDone: () => void; isReadOnly: boolean };

const words: Record<Blocked['because'], (blocked: Blocked) => string> = {
  bounced: ({ address, since }) =>
    `Mail to ${address} came back on ${moment(since)}: there is no such mailbox, or it takes no mail. Nothing is sent there any more, not even a link that the person asks for. Call them, and correct the address if it is wrong.`,
  complained: ({ address, since }) =>
    `Somebody called our mail to ${address} spam on ${moment(since)}. Campaigns and reminders are not sent there any more. What the person asks for, such as a link, still is.`,
};
const actions: Record<Blocked['because'], string> = {
  bounced: 'Mail reaches this address again',
  complained: 'This person wants our mail after all',
};

/** That nothing, or nothing unasked, is sent to the person's address, and the way to let it go again. */
export function MailBlocked({ documentId, blocked, onDone, isReadOnly }: Props) {
  const saving = useSaving(onDone);
  const asked: LetMailThrough = { address: blocked.address };
  const lift = () =>
    saving.save(
      `/registry/records/${documentId}/let-mail-through`,
      asked,
      'Mail goes to this address again',
    );
  return (
    <Box
      tag="section"
      aria-label="Mail does not reach this person"
      background="warning100"
      hasRadius
      padding={4}
      borderColor="warning200"
    >
      <Flex direction="column" alignItems="flex-start" gap={3}>
        <Typography style={{ overflowWrap: 'anywhere' }}>
          {words[blocked.because](blocked)}
        </Typography>
        <Stopped refused={saving.refused} />
        {!isReadOnly && (
          <Button variant="tertiary" loading={saving.isBusy} onClick={() => void lift()}>
            {actions[blocked.because]}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
