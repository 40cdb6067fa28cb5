import { Box, Typography } from '@strapi/design-system';
import type { Progress } from '../../../shared/progress';
import { rowsOf, type Row } from './rows';

type Props = Pick<NonNullable<Progress['shown']>, 'steps' | 'sent'>;

/** A table whose numbers are bars too: where they get shorter, people gave up. */
export function ProgressChart(props: Props) {
  const rows = rowsOf(props);
  return (
    <Box tag="table" width="100%" style={{ borderCollapse: 'collapse' }}>
      <caption style={{ textAlign: 'start', paddingBlockEnd: '0.5rem' }}>
        <Typography aria-live="polite">{summary(rows)}</Typography>
      </caption>
      <thead>
        <tr>
          <Head>Step</Head>
          <Head>People who reached it</Head>
          <Head isNumber>Fewer than before</Head>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Line key={index} row={row} isLast={index === rows.length - 1} />
        ))}
      </tbody>
    </Box>
  );
}

const cell = { padding: '0.5rem 0.5rem 0.5rem 0', verticalAlign: 'middle' } as const;

function Head({ children, isNumber = false }: { children: string; isNumber?: boolean }) {
  return (
    <th scope="col" style={{ ...cell, textAlign: isNumber ? 'end' : 'start' }}>
      <Typography variant="sigma" textColor="neutral600">
        {children}
      </Typography>
    </th>
  );
}

function Line({ row: { name, people, share, lost }, isLast }: { row: Row; isLast: boolean }) {
  return (
    <tr>
      <th scope="row" style={{ ...cell, textAlign: 'start', width: '34%' }}>
        <Typography fontWeight={isLast ? 'bold' : 'regular'} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
      </th>
      <td style={cell}>
        <Typography fontWeight="bold">{people}</Typography>
        <Box background="neutral150" hasRadius aria-hidden="true">
          <Box
            background={isLast ? 'success600' : 'primary600'}
            height="0.75rem"
            hasRadius
            style={{ width: `${Math.round(share * 100)}%` }}
          />
        </Box>
      </td>
      <td style={{ ...cell, textAlign: 'end', width: '20%' }}>
        <Typography>{lost > 0 ? `−${lost}` : '–'}</Typography>
      </td>
    </tr>
  );
}

function summary(rows: readonly Row[]): string {
  const began = Math.max(0, ...rows.slice(0, -1).map(({ people }) => people));
  const sent = rows.at(-1)?.people ?? 0;
  if (began === 0 && sent === 0) return 'Nobody began this version in this period.';
  const [most] = [...rows].sort((a, b) => b.lost - a.lost);
  const where = most && most.lost > 0 ? ` Most people were lost before “${most.name}”.` : '';
  return `${began} began, ${sent} sent it.${where}`;
}
