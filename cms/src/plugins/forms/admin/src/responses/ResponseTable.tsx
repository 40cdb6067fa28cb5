import { Link, Td, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { FactTable } from '../../../../../admin/FactTable';
import type { ResponseRow, ResponsesOverview } from '../../../shared/responses';
import { responsePath } from '../paths';
import { moment } from '../words/publication';

type Props = {
  documentId: string;
  columns: ResponsesOverview['columns'];
  rows: readonly ResponseRow[];
};

/** A response in each row, with some of its answers and the way to the rest of it. */
export function ResponseTable({ documentId, columns, rows }: Props) {
  const facts = ['Received', 'Number', ...columns.map(({ label }) => label), 'Version', 'Language'];
  return (
    <FactTable label="Table of responses" headings={facts} rowCount={rows.length}>
      {rows.map((row) => (
        <Tr key={row.id}>
          <Td>
            <Typography style={{ whiteSpace: 'nowrap' }}>{moment(row.receivedAt)}</Typography>
          </Td>
          <Td>
            <Link tag={RouterLink} to={responsePath(documentId, row.id)}>
              {row.confirmationNumber}
            </Link>
          </Td>
          {columns.map(({ key }) => (
            <Td key={key}>
              <Typography tag="p" ellipsis style={{ maxWidth: '16rem' }}>
                {row.cells[key] ?? '–'}
              </Typography>
            </Td>
          ))}
          <Td>
            <Typography>{row.version}</Typography>
          </Td>
          <Td>
            <Typography>{languages[row.language] ?? row.language}</Typography>
          </Td>
        </Tr>
      ))}
    </FactTable>
  );
}

/** What languages are called. */
export const languages: Record<string, string> = { en: 'English', fr: 'French' };
