import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Section } from '../../../../../admin/Section';
import { OutreachNavigation } from '../frame/OutreachNavigation';
import { mayWriteCampaigns } from '../permissions';
import { CampaignTable } from './CampaignTable';
import { useCampaigns } from './use-campaigns';

/** The campaigns that the member of staff may see. */
export function CampaignsPage() {
  return (
    <Page.Protect permissions={mayWriteCampaigns}>
      <Page.Main>
        <Page.Title>Campaigns</Page.Title>
        <Layouts.Header title="Campaigns" subtitle="Mail to the registrants that a search finds" />
        <OutreachNavigation />
        <Layouts.Content>
          <Box paddingBottom={8}>
            <Section title="All campaigns">
              <Campaigns />
            </Section>
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Campaigns() {
  const { found, hasFailed, readMore } = useCampaigns();
  return (
    <Flex id="campaigns" direction="column" alignItems="stretch" gap={4}>
      {hasFailed && (
        <Typography role="alert" textColor="danger600">
          The campaigns could not be read. Reload the page to try again.
        </Typography>
      )}
      {!found && !hasFailed && <Loader>Reading the campaigns</Loader>}
      {found?.campaigns.length === 0 && (
        <Typography>
          There are none yet. To begin one, open Registrants in the menu, search for the people you
          want to write to, select them, and press Write to these.
        </Typography>
      )}
      {found && found.campaigns.length > 0 && <CampaignTable campaigns={found.campaigns} />}
      {found?.hasMore && (
        <Flex>
          <Button variant="tertiary" onClick={() => void readMore()}>
            Show earlier ones
          </Button>
        </Flex>
      )}
    </Flex>
  );
}
