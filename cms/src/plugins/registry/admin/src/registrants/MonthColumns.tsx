import { Box, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { counted, inDigits } from '../../../../../admin/counted';
import type { Tally } from '../../../shared/search';
import { latestMonths, monthInWords } from './months';

type Props = {
  months: readonly Tally[];
  isChosen: (month: string) => boolean;
  onChoose: (month: string) => void;
};

const mostShown = 24;
const height = 96;

/** Who registered in each of the last months, as columns and as a table. */
export function MonthColumns({ months, isChosen, onChoose }: Props) {
  const id = useId();
  const { months: shown, earlier } = latestMonths(months, mostShown);
  const most = Math.max(1, ...shown.map(({ count }) => count));
  const [first, last] = [shown[0]?.value, shown.at(-1)?.value];
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography id={id} variant="delta" tag="h3">
        By month of registration
      </Typography>
      <Box style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-labelledby={id}>
        <Flex gap={1} alignItems="end">
          {shown.map(({ value, count }) => (
            <Column
              key={value}
              words={`${monthInWords(value)}: ${counted(count, 'registrant')}`}
              part={count / most}
              isChosen={isChosen(value)}
              onChoose={() => onChoose(value)}
            />
          ))}
        </Flex>
      </Box>
      {first !== undefined && last !== undefined && (
        <Flex justifyContent="space-between">
          <Typography variant="pi">{monthInWords(first, 'short')}</Typography>
          {first !== last && <Typography variant="pi">{monthInWords(last, 'short')}</Typography>}
        </Flex>
      )}
      <details>
        <summary style={{ cursor: 'pointer', minHeight: '1.5rem' }}>
          <Typography>Numbers by month</Typography>
        </summary>
        <Box tag="table" aria-labelledby={id} paddingTop={2}>
          <tbody>
            {shown.toReversed().map(({ value, count }) => (
              <Row key={value} label={monthInWords(value)} count={count} />
            ))}
            {earlier > 0 && <Row label="Earlier" count={earlier} />}
          </tbody>
        </Box>
      </details>
    </Flex>
  );
}

function Row({ label, count }: { label: string; count: number }) {
  return (
    <tr>
      <th scope="row" style={{ textAlign: 'left' }}>
        <Typography>{label}</Typography>
      </th>
      <td style={{ paddingLeft: '1rem', textAlign: 'right' }}>
        <Typography>{inDigits(count)}</Typography>
      </td>
    </tr>
  );
}

type ColumnProps = { words: string; part: number; isChosen: boolean; onChoose: () => void };

function Column({ words, part, isChosen, onChoose }: ColumnProps) {
  return (
    <Box
      tag="button"
      type="button"
      aria-label={words}
      aria-pressed={isChosen}
      title={words}
      onClick={onChoose}
      style={{
        flex: '1 0 1.5rem',
        maxWidth: '3rem',
        height: `${height + 4}px`,
        display: 'flex',
        alignItems: 'flex-end',
        cursor: 'pointer',
        background: 'none',
        border: 0,
        padding: '2px',
      }}
    >
      <Box
        background={isChosen ? 'primary700' : 'primary500'}
        hasRadius
        style={{ width: '100%', height: `${Math.max(2, Math.round(part * height))}px` }}
      />
    </Box>
  );
}
