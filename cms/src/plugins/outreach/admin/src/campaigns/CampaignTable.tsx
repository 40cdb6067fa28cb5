import { Box, Link, Td, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { FactTable } from '../../../../../admin/FactTable';
import { moment } from '../../../../../admin/moment';
import type { CampaignInList } from '../../../shared/campaigns';
import { campaignPath } from '../paths';
import { howFar, stateInWords } from '../words';

const headings = ['Subject', 'State', 'How far', 'Who', 'Changed'];

/** Campaigns with where each stands. */
export function CampaignTable({ campaigns }: { campaigns: readonly CampaignInList[] }) {
  return (
    <FactTable label="Table of campaigns" headings={headings} rowCount={campaigns.length}>
      {campaigns.map((campaign) => (
        <Tr key={campaign.id}>
          <Td>
            <Box minWidth="12rem" maxWidth="24rem">
              <Link
                tag={RouterLink}
                to={campaignPath(campaign.id)}
                style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
              >
                {campaign.subject.trim() || 'No subject yet'}
              </Link>
            </Box>
          </Td>
          <Td>
            <Typography>{stateInWords[campaign.state]}</Typography>
          </Td>
          <Td>
            <Typography>{howFar(campaign)}</Typography>
          </Td>
          <Td>
            <Typography>{campaign.who}</Typography>
          </Td>
          <Td>
            <Typography>{moment(campaign.changedAt)}</Typography>
          </Td>
        </Tr>
      ))}
    </FactTable>
  );
}
