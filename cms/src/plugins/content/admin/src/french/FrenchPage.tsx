import { Flex, Link, Td, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { FactTable } from '../../../../../admin/FactTable';
import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import type { FrenchGap, GapReason } from '../../../shared/translations';
import { maySeeFrench } from '../permissions';

/** What is to be said in French, with the way to each place. */
export function FrenchPage() {
  return (
    <Page.Protect permissions={maySeeFrench}>
      <Page.Main>
        <Page.Title>French</Page.Title>
        <Layouts.Header
          title="French"
          subtitle="What people who read French do not read as others do"
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <List />
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function List() {
  const reading = useReading<FrenchGap[]>('/content/translations');
  if (reading.kind === 'loading') return <Page.Loading />;
  if (reading.kind === 'failed') {
    return (
      <Typography role="alert" textColor="danger600">
        What is missing in French could not be read. Reload the page to try again.
      </Typography>
    );
  }
  const gaps = reading.data;
  if (gaps.length === 0) {
    return <Typography>Nothing is missing in French, and nothing is out of date.</Typography>;
  }
  return [...new Set(gaps.map(({ area }) => area))].map((area) => (
    <Section key={area} title={area}>
      <Gaps area={area} gaps={gaps.filter((gap) => gap.area === area)} />
    </Section>
  ));
}

const reasons: Record<GapReason, string> = {
  missing: 'Missing: English is shown instead',
  waiting: 'French is saved, and not published yet',
  outdated: 'English was changed after French',
};

const Gaps = ({ area, gaps }: { area: string; gaps: readonly FrenchGap[] }) => (
  <FactTable
    label={`Table of ${area}`}
    headings={['Where', 'How it stands', 'What of it']}
    rowCount={gaps.length}
  >
    {gaps.map(({ name, reason, what, path }) => (
      <Tr key={`${path} ${reason}`}>
        <Td>
          <Link tag={RouterLink} to={path}>
            {name}
          </Link>
        </Td>
        <Td>
          <Typography>{reasons[reason]}</Typography>
        </Td>
        <Td>
          <Typography>{what.length === 0 ? 'All of it' : what.join(', ')}</Typography>
        </Td>
      </Tr>
    ))}
  </FactTable>
);
