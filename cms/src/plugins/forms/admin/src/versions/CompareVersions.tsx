import { Field, Grid, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { counted } from '../../../../../admin/counted';
import type { Comparison, VersionSummary } from '../../../shared/versions';
import { ChangeList } from '../changes/ChangeList';
import { useReading } from '../../../../../admin/use-reading';
import { moment } from '../words/publication';
import { Section } from '../../../../../admin/Section';

type Props = { documentId: string; versions: readonly VersionSummary[] };

/** Any two versions beside each other, as what changed from the one to the other. */
export function CompareVersions({ documentId, versions }: Props) {
  const [latest, previous] = versions;
  const [before, setBefore] = useState(previous?.version ?? 1);
  const [after, setAfter] = useState(latest?.version ?? 1);
  return (
    <Section title="Compare two versions">
      <Grid.Root gap={4}>
        <VersionChoice label="From" versions={versions} value={before} onChange={setBefore} />
        <VersionChoice label="To" versions={versions} value={after} onChange={setAfter} />
      </Grid.Root>
      <Differences documentId={documentId} before={before} after={after} />
    </Section>
  );
}

type ChoiceProps = {
  label: string;
  versions: readonly VersionSummary[];
  value: number;
  onChange: (version: number) => void;
};

function VersionChoice({ label, versions, value, onChange }: ChoiceProps) {
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect value={value} onChange={(chosen) => onChange(Number(chosen))}>
          {versions.map(({ version, publishedAt }) => (
            <SingleSelectOption key={version} value={version}>
              {`Version ${version}, ${moment(publishedAt)}`}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
}

type Numbers = { documentId: string; before: number; after: number };

function Differences({ documentId, before, after }: Numbers) {
  const path = `/forms/${documentId}/comparison?before=${before}&after=${after}`;
  const reading = useReading<Comparison>(path);
  if (reading.kind === 'loading') return <Typography>Comparing …</Typography>;
  if (reading.kind === 'failed') {
    return <Typography>The versions could not be compared. Choose again to try again.</Typography>;
  }
  const { changes } = reading.data;
  return (
    <>
      <Typography aria-live="polite">
        {changes.length === 0
          ? `Version ${before} and version ${after} ask the same in the same words.`
          : `${counted(changes.length, 'change')} from version ${before} to version ${after}:`}
      </Typography>
      <ChangeList changes={changes} />
    </>
  );
}
