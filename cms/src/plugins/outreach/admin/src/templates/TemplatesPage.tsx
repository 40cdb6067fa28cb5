import { Box, Link, LinkButton, Td, Tr, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { FactTable } from '../../../../../admin/FactTable';
import { moment } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import type { TemplateInList } from '../../../shared/templates';
import { OutreachNavigation } from '../frame/OutreachNavigation';
import { templatePath } from '../paths';
import { mayWriteCampaigns } from '../permissions';

/** The mails that staff keep, to write campaigns from. */
export function TemplatesPage() {
  return (
    <Page.Protect permissions={mayWriteCampaigns}>
      <Page.Main>
        <Page.Title>Templates</Page.Title>
        <Layouts.Header
          title="Templates"
          subtitle="Mails that are kept, to start campaigns from"
          primaryAction={
            <LinkButton tag={RouterLink} to={templatePath('new')} startIcon={<Plus />}>
              Write a template
            </LinkButton>
          }
        />
        <OutreachNavigation />
        <Layouts.Content>
          <Box paddingBottom={8}>
            <Section title="All templates">
              <List />
            </Section>
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

const headings = ['Name', 'Subject', 'Languages', 'Changed', 'By'];

function List() {
  const reading = useReading<TemplateInList[]>('/outreach/templates');
  if (reading.kind === 'loading') return <Typography role="status">They are read…</Typography>;
  if (reading.kind === 'failed') {
    return (
      <Typography role="alert" textColor="danger600">
        The templates could not be read. Reload the page to try again.
      </Typography>
    );
  }
  if (reading.data.length === 0) {
    return (
      <Typography>
        There are none yet. Write one here, or write a campaign and press Save as template.
      </Typography>
    );
  }
  return (
    <FactTable label="Table of templates" headings={headings} rowCount={reading.data.length}>
      {reading.data.map(({ id, name, subject, hasFrench, changedAt, who }) => (
        <Tr key={id}>
          <Td>
            <Box minWidth="12rem" maxWidth="24rem">
              <Link
                tag={RouterLink}
                to={templatePath(id)}
                style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
              >
                {name}
              </Link>
            </Box>
          </Td>
          <Td>
            <Typography>{subject || 'No subject yet'}</Typography>
          </Td>
          <Td>
            <Typography>{hasFrench ? 'English and French' : 'English'}</Typography>
          </Td>
          <Td>
            <Typography>{moment(changedAt)}</Typography>
          </Td>
          <Td>
            <Typography>{who}</Typography>
          </Td>
        </Tr>
      ))}
    </FactTable>
  );
}
