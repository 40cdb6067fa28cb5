import {
  Box,
  Checkbox,
  Link,
  Table,
  Tbody,
  Td,
  TextButton,
  Th,
  Thead,
  Tr,
  Typography,
} from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { FoundRegistrant, SearchColumn } from '../../../shared/search';
import { registrantPath } from '../paths';
import type { useSelection } from './use-selection';

type Props = {
  rows: readonly FoundRegistrant[];
  columns: readonly SearchColumn[];
  sort: string;
  onSort: (sort: string) => void;
  selection: ReturnType<typeof useSelection>;
};

const name: SearchColumn = { key: 'name', label: 'Name', isSortable: true, isShownAtFirst: true };

/** A registrant in each row, to be ticked and opened. */
export function FoundTable({ rows, columns, sort, onSort, selection }: Props) {
  const isAll = selection.selection.kind === 'all';
  const ids = rows.map(({ documentId }) => documentId);
  const ticked = ids.filter(selection.isSelected).length;
  const ofPage = ticked === 0 ? false : ticked === ids.length ? true : ('indeterminate' as const);
  return (
    <Box style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label="Table of registrants">
      <Table colCount={columns.length + 2} rowCount={rows.length + 1}>
        <Thead>
          <Tr>
            <Th>
              <Checkbox
                aria-label="Select this page"
                disabled={isAll}
                checked={ofPage}
                onCheckedChange={() => selection.tick(ids, ofPage !== true)}
              />
            </Th>
            {[name, ...columns].map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <Tr key={row.documentId}>
              <Td>
                <Checkbox
                  aria-label={`Select ${row.name}`}
                  disabled={isAll}
                  checked={selection.isSelected(row.documentId)}
                  onCheckedChange={(isTicked) =>
                    selection.tick([row.documentId], isTicked === true)
                  }
                />
              </Td>
              <Td>
                <Link tag={RouterLink} to={registrantPath(row.documentId)}>
                  {row.name}
                </Link>
              </Td>
              {columns.map(({ key }) => (
                <Td key={key}>
                  <Typography tag="p" ellipsis title={row.cells[key]} style={{ maxWidth: '16rem' }}>
                    {row.cells[key] || '–'}
                  </Typography>
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}

type HeadingProps = { column: SearchColumn; sort: string; onSort: (sort: string) => void };

function Heading({ column: { key, label, isSortable }, sort, onSort }: HeadingProps) {
  const isAscending = sort === key;
  const isDescending = sort === `-${key}`;
  const words = (
    <Typography variant="sigma" textColor="neutral600">
      {label}
    </Typography>
  );
  if (!isSortable) return <Th role="columnheader">{words}</Th>;
  return (
    <Th
      role="columnheader"
      aria-sort={isAscending ? 'ascending' : isDescending ? 'descending' : 'none'}
    >
      <TextButton
        onClick={() => onSort(isAscending ? `-${key}` : key)}
        endIcon={isAscending ? <CaretUp aria-hidden /> : isDescending && <CaretDown aria-hidden />}
        style={{ minHeight: '1.5rem' }}
      >
        {words}
      </TextButton>
    </Th>
  );
}
