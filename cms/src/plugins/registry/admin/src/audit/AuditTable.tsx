import { Box, Link, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { AuditRow } from '../../../shared/audit';
import { registrantPath } from '../paths';

const headings = ['When', 'Who', 'What they did', 'To whom or what', 'More'];

/** An entry of the audit in each row. */
export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  return (
    <Box style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label="Table of the audit">
      <Table colCount={headings.length} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            {headings.map((heading) => (
              <Th key={heading}>
                <Typography variant="sigma" textColor="neutral600">
                  {heading}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={row.id}>
              <Td>
                <Typography style={{ whiteSpace: 'nowrap' }}>{moment(row.at)}</Typography>
              </Td>
              <Td>
                <Typography>{row.who}</Typography>
              </Td>
              <Td>
                <Typography>{row.did}</Typography>
              </Td>
              <Td>
                {row.registrant === undefined ? (
                  <Typography>{row.subject}</Typography>
                ) : (
                  <Link tag={RouterLink} to={registrantPath(row.registrant)}>
                    {row.subject}
                  </Link>
                )}
              </Td>
              <Td>
                <Typography variant="pi" textColor="neutral600">
                  {Object.entries(row.details)
                    .filter(([, value]) => value !== '')
                    .map(([key, value]) => `${key}: ${brief(String(value))}`)
                    .join(', ')}
                </Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}

/** A digest is told apart from others by its beginning. */
const brief = (value: string) => (/^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 8)}…` : value);

const moment = (at: string) =>
  new Date(at).toLocaleString('en-CA', { dateStyle: 'medium', timeStyle: 'medium' });
