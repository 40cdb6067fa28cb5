import { Link, Td, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { FactTable } from '../../../../../admin/FactTable';
import type { AuditRow } from '../../../shared/audit';
import { campaignPath, registrantPath } from '../paths';

const headings = ['When', 'Who', 'What they did', 'To whom or what', 'More'];

/** An entry of the audit in each row. */
export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  return (
    <FactTable label="Table of the audit" headings={headings} rowCount={rows.length}>
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
            <Subject row={row} />
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
    </FactTable>
  );
}

function Subject({ row: { subject, registrant, campaign } }: { row: AuditRow }) {
  const to =
    registrant === undefined ? campaign && campaignPath(campaign) : registrantPath(registrant);
  if (to === undefined) return <Typography>{subject}</Typography>;
  return (
    <Link tag={RouterLink} to={to}>
      {subject}
    </Link>
  );
}

/** A digest is told apart from others by its beginning. */
const brief = (value: string) => (/^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 8)}…` : value);

const moment = (at: string) =>
  new Date(at).toLocaleString('en-CA', { dateStyle: 'medium', timeStyle: 'medium' });
