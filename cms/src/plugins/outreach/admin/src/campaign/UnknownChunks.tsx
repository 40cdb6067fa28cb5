import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { counted } from '../../../../../admin/counted';
import { moment } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import type { Campaign, ResolveChunk, UnknownChunk } from '../../../shared/campaigns';
import { Asking } from '../../../../../admin/Asking';

type Props = { campaign: Campaign; onChanged: (campaign: Campaign) => void };

/** Mails of which nobody knows whether they were sent: staff look at the mail service, and say. */
export function UnknownChunks({ campaign, onChanged }: Props) {
  return (
    <Section title="Find out whether these were sent">
      <Typography>
        The mail service took these mails and its answer never came. To be sure that nobody gets the
        mail twice, they are not sent again by themselves. Ask the administrator to look at the mail
        service, under the time given here, whether the mails are there. Then say so.
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {campaign.unknownChunks.map((chunk) => (
          <li key={chunk.number}>
            <Chunk
              chunk={chunk}
              campaignId={campaign.id}
              isCancelled={campaign.state === 'cancelled'}
              onChanged={onChanged}
            />
          </li>
        ))}
      </Flex>
    </Section>
  );
}

type OfChunk = {
  chunk: UnknownChunk;
  campaignId: string;
  isCancelled: boolean;
  onChanged: (campaign: Campaign) => void;
};

function Chunk({ chunk, campaignId, isCancelled, onChanged }: OfChunk) {
  const { post } = useFetchClient();
  const { number, recipients, since } = chunk;
  const mails = counted(recipients, 'mail');
  const people = counted(recipients, 'person', 'people');
  const say = (was: ResolveChunk['was']) => async () => {
    const body: ResolveChunk = { was };
    const path = `/outreach/campaigns/${campaignId}/chunks/${number}/resolve`;
    const { data } = await post<{ data: Campaign }>(path, body);
    onChanged(data.data);
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Typography fontWeight="bold">
        {mails}, not known since {moment(since)} (part {number})
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Asking
          trigger={<Button variant="secondary">{`They were sent (part ${number})`}</Button>}
          title={`Were these ${mails} sent?`}
          doIt="They were sent"
          leaveIt="I am not sure"
          onDo={say('sent')}
        >
          <Typography>
            They count as sent, and {people} are not written to again. If they were not sent after
            all, these people never get the mail.
          </Typography>
        </Asking>
        <Asking
          trigger={<Button variant="secondary">{`They were not sent (part ${number})`}</Button>}
          title={`Were these ${mails} not sent?`}
          doIt="They were not sent"
          leaveIt="I am not sure"
          isDangerous
          onDo={say('not-sent')}
        >
          <Typography>
            {isCancelled
              ? `The campaign is cancelled, so ${people} do not get the mail.`
              : `The mail goes out to ${people} anew. If it was sent after all, these people get it twice.`}
          </Typography>
        </Asking>
      </Flex>
    </Flex>
  );
}
