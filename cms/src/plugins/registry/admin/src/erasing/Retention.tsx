import { Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import type { DryRun, Erasing } from '../../../shared/erasing';
import { retentionYears } from '../../../shared/retention-years';
import { PeriodForm } from '../periods/PeriodForm';
import { DryRunFacts } from './DryRunFacts';

type Props = { erasing: Erasing; onAnswered: (erasing: Erasing) => void };

/** The period, and what it would erase: the one that holds, and any other before it is saved. */
export function Retention({ erasing, onAnswered }: Props) {
  const { put } = useFetchClient();
  const [years, setYears] = useState(erasing.years);
  const isChanged = years !== erasing.years;
  const other = useReading<DryRun>(
    isChanged ? `/registry/erasing/dry-run?years=${years}` : undefined,
  );
  const shown = isChanged ? (other.kind === 'read' ? other.data : undefined) : erasing.dryRun;

  return (
    <>
      <PeriodForm
        title="How long data is kept"
        about="Personal data is kept for this long after a person last said that it is true: by registering, by saving a change, or by pressing “Still correct”. Each night, those whose time is over are erased. People who are deployed stay until they are back."
        label="Years after the last confirmation"
        hint="Choosing shows below what would go. Nothing changes until you save."
        unit="year"
        range={retentionYears}
        chosen={years}
        onChoose={setYears}
        told={
          erasing.isNew &&
          'The period was set today. It counts from tomorrow, so that you can still change it.'
        }
        maySave={isChanged}
        save={async () => {
          const { data } = await put<{ data: Erasing }>('/registry/erasing', { years });
          onAnswered(data.data);
        }}
      />
      <Section title="What would be erased now">
        {shown?.years === years ? (
          <DryRunFacts dryRun={shown} isSaved={!isChanged} />
        ) : other.kind === 'failed' ? (
          <Typography role="alert" textColor="danger600">
            It could not be counted. Choose the period again.
          </Typography>
        ) : (
          <Typography>Counting …</Typography>
        )}
      </Section>
    </>
  );
}
