import { Box, EmptyStateLayout, Link, Loader, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Navigate, Link as RouterLink, useParams } from 'react-router-dom';
import { outreachPaths } from '../paths';
import { mayWriteCampaigns } from '../permissions';
import { stateInWords } from '../words';
import { Confirmed } from './Confirmed';
import { Draft } from './Draft';
import { useCampaign } from './use-campaign';

/** One campaign: written, confirmed, watched. */
export function CampaignPage() {
  const { id = '' } = useParams();
  return (
    <Page.Protect permissions={mayWriteCampaigns}>
      <OneCampaign key={id} id={id} />
    </Page.Protect>
  );
}

function OneCampaign({ id }: { id: string }) {
  const { campaign, hasFailed, take } = useCampaign(id);
  const [isGone, setIsGone] = useState(false);
  if (isGone) return <Navigate to={outreachPaths.campaigns} replace />;
  const subject = campaign?.messages.en.subject.trim();
  const isDraft = campaign?.state === 'draft';
  return (
    <Page.Main>
      <Page.Title>Campaign</Page.Title>
      <Layouts.Header
        title={(!isDraft && subject) || 'Campaign'}
        subtitle={campaign && `${stateInWords[campaign.state]}, by ${campaign.who}`}
        navigationAction={
          <Link tag={RouterLink} to={outreachPaths.campaigns} startIcon={<ArrowLeft />}>
            Campaigns
          </Link>
        }
      />
      <Layouts.Content>
        <Box id="campaign" paddingBottom={8}>
          {!campaign && !hasFailed && <Loader>Reading the campaign</Loader>}
          {!campaign && hasFailed && (
            <EmptyStateLayout content="There is no such campaign, or it is not among those that you may see." />
          )}
          {campaign && hasFailed && (
            <Box paddingBottom={4}>
              <Typography role="alert" textColor="danger600">
                The registry did not answer just now. This is how it stood before; it is looked at
                again by itself.
              </Typography>
            </Box>
          )}
          {campaign &&
            (isDraft ? (
              <Draft campaign={campaign} onConfirmed={take} onDropped={() => setIsGone(true)} />
            ) : (
              <Confirmed campaign={campaign} onChanged={take} />
            ))}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
