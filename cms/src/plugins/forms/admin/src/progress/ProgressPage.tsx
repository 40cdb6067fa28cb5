import {
  Field,
  Flex,
  Grid,
  Link,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { Progress } from '../../../shared/progress';
import { formPath } from '../paths';
import { mayOpenForms, maySeeProgress } from '../permissions';
import { useReading } from '../../../../../admin/use-reading';
import { Section } from '../../../../../admin/Section';
import { moment } from '../words/publication';
import { ProgressChart } from './ProgressChart';

/** Periods to look at, in days; ever has none. */
const periods = [
  { value: '1', label: 'The last 24 hours' },
  { value: '7', label: 'The last 7 days' },
  { value: '30', label: 'The last 30 days' },
  { value: 'ever', label: 'Since it was published' },
];

/** How many people reached each step of a version, and how many sent it. */
export function ProgressPage() {
  const { documentId = '' } = useParams();
  return (
    <Page.Protect permissions={maySeeProgress}>
      <ProgressOfForm documentId={documentId} />
    </Page.Protect>
  );
}

function ProgressOfForm({ documentId }: { documentId: string }) {
  const { allowedActions } = useRBAC(mayOpenForms);
  const [version, setVersion] = useState<number>();
  const [period, setPeriod] = useState('7');
  const query = new URLSearchParams({
    ...(version !== undefined && { version: String(version) }),
    ...(period !== 'ever' && { days: period }),
  });
  const reading = useReading<Progress>(`/forms/${documentId}/progress?${query}`);
  if (reading.kind === 'loading') return <Page.Loading />;
  if (reading.kind === 'failed') return <Page.Error />;

  const { title, versions, shown } = reading.data;
  const back = allowedActions['canRead'] && (
    <Link tag={RouterLink} to={formPath(documentId)} startIcon={<ArrowLeft />}>
      Back to the form
    </Link>
  );
  return (
    <Page.Main>
      <Page.Title>{`How far people get in ${title}`}</Page.Title>
      <Layouts.Header title="How far people get" subtitle={title} navigationAction={back} />
      <Layouts.Content>
        <Flex id="progress" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {shown ? (
            <Section title={`Steps of version ${shown.version}`}>
              <Grid.Root gap={4}>
                <Choice
                  label="Version"
                  options={versions.map(({ version: number, publishedAt }) => ({
                    value: String(number),
                    label: `Version ${number}, ${moment(publishedAt)}`,
                  }))}
                  value={String(shown.version)}
                  onChange={(chosen) => setVersion(Number(chosen))}
                />
                <Choice label="Period" options={periods} value={period} onChange={setPeriod} />
              </Grid.Root>
              <ProgressChart steps={shown.steps} sent={shown.sent} />
              <Typography textColor="neutral600">
                People are counted, once for each step that they reach, and nothing is kept of who
                they are. Whoever has no JavaScript is counted from the review on, and whoever comes
                back in another tab is counted again.
              </Typography>
            </Section>
          ) : (
            <Typography>This form was never published, so nobody has begun it.</Typography>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

type ChoiceProps = {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
};

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
          {options.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
}
