import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useReading } from '../../../../../admin/use-reading';
import { confirmMonths } from '../../../shared/confirm-months';
import type { Considered, Reconfirmation } from '../../../shared/reconfirmation';
import { PeriodForm } from '../periods/PeriodForm';
import { wouldBeAsked } from './words';

type Props = { now: Reconfirmation; onAnswered: (now: Reconfirmation) => void };

/** The period, and before another one is saved, how many people it would have asked at once. */
export function Period({ now, onAnswered }: Props) {
  const { put } = useFetchClient();
  const [months, setMonths] = useState(now.months);
  const isChanged = months !== now.months;
  const other = useReading<Considered>(
    isChanged ? `/registry/reconfirmation/considered?months=${months}` : undefined,
  );
  const considered = other.kind === 'read' && other.data.months === months ? other.data : undefined;

  return (
    <PeriodForm
      title="When people are asked"
      about="So long after somebody last said that their answers are correct, a mail asks them to look at them again. They are reminded after 14 and after 28 days. Who has not answered 14 days after that lapses: their record is kept, and they are in no search and get no mail until they come back."
      label="Months after the last confirmation"
      hint="Choosing tells below how many people would be asked at once. Nothing changes until you save."
      unit="month"
      range={confirmMonths}
      chosen={months}
      onChoose={setMonths}
      told={isChanged && wouldBeAskedNow(considered, other.kind, now)}
      maySave={isChanged && considered !== undefined}
      save={async () => {
        const { data } = await put<{ data: Reconfirmation }>('/registry/reconfirmation', {
          months,
        });
        onAnswered(data.data);
      }}
    />
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
