import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { counted } from '../../../../../admin/counted';
import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import { confirmMonths } from '../../../shared/confirm-months';
import type { Considered, Reconfirmation } from '../../../shared/reconfirmation';
import { Choice } from '../fields/Choice';
import { useAsking } from '../use-asking';
import { wouldBeAsked } from './words';

type Props = { now: Reconfirmation; onAnswered: (now: Reconfirmation) => void };

const { least, most } = confirmMonths;
const periods = Array.from({ length: most - least + 1 }, (_, index) => least + index).map(
  (months) => ({ value: String(months), label: counted(months, 'month') }),
);

/** The period, and before another one is saved, how many people it would have asked at once. */
export function Period({ now, onAnswered }: Props) {
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, fault, ask } = useAsking();
  const [months, setMonths] = useState(now.months);
  const isChanged = months !== now.months;
  const other = useReading<Considered>(
    isChanged ? `/registry/reconfirmation/considered?months=${months}` : undefined,
  );
  const considered = other.kind === 'read' && other.data.months === months ? other.data : undefined;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const isSaved = await ask(async () => {
      const { data } = await put<{ data: Reconfirmation }>('/registry/reconfirmation', { months });
      onAnswered(data.data);
    });
    if (isSaved) toggleNotification({ type: 'success', message: 'The period is set.' });
  };

  return (
    <Section title="When people are asked">
      <form onSubmit={(event) => void save(event)}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>
            So long after somebody last said that their answers are correct, a mail asks them to
            look at them again. They are reminded after 14 and after 28 days. Who has not answered
            14 days after that lapses: their record is kept, and they are in no search and get no
            mail until they come back.
          </Typography>
          <Choice
            label="Months after the last confirmation"
            hint="Choosing tells below how many people would be asked at once. Nothing changes until you save."
            choices={periods}
            chosen={String(months)}
            onChange={(chosen) => setMonths(Number(chosen))}
          />
          <Typography role="status">
            {isChanged && wouldBeAskedNow(considered, other.kind, now)}
          </Typography>
          {fault && (
            <Typography role="alert" textColor="danger600">
              {fault.message}.
            </Typography>
          )}
          <Flex>
            <Button
              type="submit"
              variant="secondary"
              loading={isBusy}
              disabled={!isChanged || !considered}
            >
              Save the period
            </Button>
          </Flex>
        </Flex>
      </form>
    </Section>
  );
}

function wouldBeAskedNow(
  considered: Considered | undefined,
  kind: 'loading' | 'failed' | 'read',
  now: Reconfirmation,
): string {
  if (considered) return wouldBeAsked(considered, now);
  return kind === 'failed' ? 'It could not be counted. Choose the period again.' : 'Counting …';
}
