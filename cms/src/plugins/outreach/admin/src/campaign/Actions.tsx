import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { counted } from '../../../../../admin/counted';
import type { Campaign } from '../../../shared/campaigns';
import { progressOf } from '../words';
import { Asking } from '../../../../../admin/Asking';

type Props = { campaign: Campaign; onChanged: (campaign: Campaign) => void };

/** What can be done to a campaign as it stands: pause it, let it go on, cancel what has not gone out. */
export function Actions({ campaign, onChanged }: Props) {
  const { post } = useFetchClient();
  const { id, state, counts } = campaign;
  const ask = (verb: 'cancel' | 'pause' | 'resume') => async () => {
    const { data } = await post<{ data: Campaign }>(`/outreach/campaigns/${id}/${verb}`, {});
    onChanged(data.data);
  };
  if (state === 'draft' || state === 'finished' || state === 'cancelled') return null;
  const { sent, remaining } = progressOf(counts);
  const people = counted(remaining, 'person', 'people');
  return (
    <Flex gap={2} wrap="wrap">
      {state === 'sending' && (
        <Asking
          trigger={<Button variant="tertiary">Pause</Button>}
          title="Pause this campaign?"
          doIt="Pause it"
          leaveIt="Let it go on"
          onDo={ask('pause')}
        >
          <Typography>
            {people} wait until somebody lets it go on. Up to a hundred mails may be on their way
            just now: they still go out.
          </Typography>
        </Asking>
      )}
      {state === 'paused' && (
        <Asking
          trigger={<Button>Let it go on</Button>}
          title="Let this campaign go on?"
          doIt={`Send to ${people}`}
          leaveIt="Not yet"
          onDo={ask('resume')}
        >
          <Typography>
            The mail goes out to {people} who have not got it yet. Nobody gets it twice.
          </Typography>
        </Asking>
      )}
      <Asking
        trigger={<Button variant="danger-light">Cancel this campaign</Button>}
        title="Cancel this campaign?"
        doIt="Cancel it for good"
        leaveIt={state === 'paused' ? 'Leave it paused' : 'Let it go on'}
        isDangerous
        onDo={ask('cancel')}
      >
        <Typography>
          {state === 'scheduled'
            ? `Nothing has gone out yet: none of ${people} get it. `
            : `About ${people} who have not got the mail do not get it. ${counted(sent, 'mail that has', 'mails that have')} gone out cannot be called back, and neither can what is on its way just now. `}
          A cancelled campaign cannot go on: write a new one.
        </Typography>
      </Asking>
    </Flex>
  );
}
