import { Td, Tr, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { FactTable } from '../../../../../admin/FactTable';
import { moment } from '../../../../../admin/moment';
import { outcomeWords } from '../../../shared/outcome-words';
import type { RecipientRow } from '../../../shared/recipients';
import { registrantPath } from '../paths';

const headings = ['Name', 'Email address', 'Outcome', 'Why', 'When'];

/** A recipient in each row, with what became of the mail to them. */
export function RecipientsTable({ rows }: { rows: readonly RecipientRow[] }) {
  return (
    <FactTable label="Table of the recipients" headings={headings} rowCount={rows.length}>
      {rows.map(({ position, registrant, name, address, state, because, at }) => (
        <Tr key={position}>
          <Td>
            <Typography>
              {registrant === undefined ? (
                name
              ) : (
                <Link to={registrantPath(registrant)}>{name}</Link>
              )}
            </Typography>
          </Td>
          <Td>
            <Typography>{address ?? '–'}</Typography>
          </Td>
          <Td>
            <Typography>{outcomeWords[state]}</Typography>
          </Td>
          <Td>
            <Typography>{because ?? '–'}</Typography>
          </Td>
          <Td>
            <Typography style={{ whiteSpace: 'nowrap' }}>{moment(at)}</Typography>
          </Td>
        </Tr>
      ))}
    </FactTable>
  );
}
