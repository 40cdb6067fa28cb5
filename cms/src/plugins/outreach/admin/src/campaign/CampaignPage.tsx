import { Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useReading } from '../../../../../admin/use-reading';
import type { Campaign } from '../../../shared/campaigns';
import { mayWriteCampaigns } from '../permissions';

/** One campaign: written, confirmed, watched. */
export function CampaignPage() {
  const { id = '' } = useParams();
  const reading = useReading<Campaign>(`/outreach/campaigns/${id}`);
  const campaign = reading.kind === 'read' ? reading.data : undefined;
  return (
    <Page.Protect permissions={mayWriteCampaigns}>
      <Page.Main>
        <Page.Title>Campaign</Page.Title>
        <Layouts.Header title={campaign?.messages.en.subject || 'New campaign'} />
        <Layouts.Content>
          <Typography>{campaign?.state}</Typography>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
