import { Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { useReading } from '../../../../../admin/use-reading';
import type { Campaigns } from '../../../shared/campaigns';
import { campaignPath } from '../paths';
import { mayWriteCampaigns } from '../permissions';

/** The campaigns that the member of staff may see. */
export function CampaignsPage() {
  const reading = useReading<Campaigns>('/outreach/campaigns');
  const campaigns = reading.kind === 'read' ? reading.data.campaigns : [];
  return (
    <Page.Protect permissions={mayWriteCampaigns}>
      <Page.Main>
        <Page.Title>Campaigns</Page.Title>
        <Layouts.Header title="Campaigns" subtitle="Mail to the registrants that a search finds" />
        <Layouts.Content>
          {campaigns.map(({ id, subject, state }) => (
            <Typography key={id} tag="p">
              <Link to={campaignPath(id)}>{subject || 'No subject yet'}</Link> {state}
            </Typography>
          ))}
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}
