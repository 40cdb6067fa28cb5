import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { StaffOverview, StaffRow } from '../../../shared/staff';
import { ManageStaff } from './ManageStaff';
import { seesInWords, stateInWords } from './staff-words';

type Props = Pick<StaffOverview, 'roles' | 'authorities'> & {
  rows: readonly StaffRow[];
  onChanged: () => void;
};

const headings = ['Name', 'Role', 'Sees', 'State', 'What you can do'];

/** A member of staff in each row. */
export function StaffTable({ rows, roles, authorities, onChanged }: Props) {
  return (
    <Box style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label="Table of staff">
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
                <Typography tag="p" fontWeight="bold">
                  {row.name}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {row.email}
                </Typography>
              </Td>
              <Td>
                <Typography>{row.roles.map(({ name }) => name).join(', ') || 'None'}</Typography>
              </Td>
              <Td>
                <Typography>{seesInWords(row, authorities)}</Typography>
              </Td>
              <Td>
                <Typography>{stateInWords(row)}</Typography>
              </Td>
              <Td>
                {row.isManaged ? (
                  <ManageStaff
                    member={row}
                    roles={roles}
                    authorities={authorities}
                    onChanged={onChanged}
                  />
                ) : (
                  <Typography>Not managed here</Typography>
                )}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}
