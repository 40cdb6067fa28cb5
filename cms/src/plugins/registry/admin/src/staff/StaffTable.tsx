import { Td, Tr, Typography } from '@strapi/design-system';
import { FactTable } from '../../../../../admin/FactTable';
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
    <FactTable label="Table of staff" headings={headings} rowCount={rows.length}>
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
    </FactTable>
  );
}
