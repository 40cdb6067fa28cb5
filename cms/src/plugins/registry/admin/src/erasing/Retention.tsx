import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { counted } from '../../../../../admin/counted';
import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import type { DryRun, Erasing } from '../../../shared/erasing';
import { retentionYears } from '../../../shared/retention-years';
import { Choice } from '../fields/Choice';
import { useAsking } from '../use-asking';
import { DryRunFacts } from './DryRunFacts';

type Props = { erasing: Erasing; onAnswered: (erasing: Erasing) => void };

const { least, most } = retentionYears;
const periods = Array.from({ length: most - least + 1 }, (_, index) => least + index).map(
  (years) => ({ value: String(years), label: counted(years, 'year') }),
);

/** The period, and what it would erase: the one that holds, and any other before it is saved. */
export function Retention({ erasing, onAnswered }: Props) {
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, fault, ask } = useAsking();
  const [years, setYears] = useState(erasing.years);
  const isChanged = years !== erasing.years;
  const other = useReading<DryRun>(
    isChanged ? `/registry/erasing/dry-run?years=${years}` : undefined,
  );

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const isSaved = await ask(async () => {
      const { data } = await put<{ data: Erasing }>('/registry/erasing', { years });
      onAnswered(data.data);
    });
    if (isSaved) toggleNotification({ type: 'success', message: 'The period is set.' });
  };
  const shown = isChanged ? (other.kind === 'read' ? other.data : undefined) : erasing.dryRun;

  return (
    <>
      <Section title="How long data is kept">
        <form onSubmit={(event) => void save(event)}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>
              Personal data is kept for this long after a person last said that it is true: by
              registering, by saving a change, or by pressing “Still correct”. Each night, those
              whose time is over are erased. People who are deployed stay until they are back.
            </Typography>
            {erasing.isNew && (
              <Typography role="status">
                The period was set today. It counts from tomorrow, so that you can still change it.
              </Typography>
            )}
            <Choice
              label="Years after the last confirmation"
              hint="Choosing shows below what would go. Nothing changes until you save."
              choices={periods}
              chosen={String(years)}
              onChange={(chosen) => setYears(Number(chosen))}
            />
            {fault && (
              <Typography role="alert" textColor="danger600">
                {fault.message}.
              </Typography>
            )}
            <Flex>
              <Button type="submit" variant="secondary" loading={isBusy} disabled={!isChanged}>
                Save the period
              </Button>
            </Flex>
          </Flex>
        </form>
      </Section>
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
