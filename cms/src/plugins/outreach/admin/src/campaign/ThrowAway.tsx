import { Button, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { Asking } from '../../../../../admin/Asking';

type Props = { campaignId: string; onDropped: () => void };

/** Throws a draft away, once it was asked. */
export function ThrowAway({ campaignId, onDropped }: Props) {
  const { del } = useFetchClient();
  return (
    <Asking
      trigger={<Button variant="danger-light">Throw this draft away</Button>}
      title="Throw this draft away?"
      doIt="Throw it away"
      leaveIt="Keep the draft"
      isDangerous
      onDo={async () => {
        await del(`/outreach/campaigns/${campaignId}`);
        onDropped();
      }}
    >
      <Typography>
        Its subject and text are deleted and cannot be brought back. Nothing has been sent.
      </Typography>
    </Asking>
  );
}
