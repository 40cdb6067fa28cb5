import { Box, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

type Props = {
  /** What is in it, for people who do not see where it begins. */
  label: string;
  headings: readonly string[];
  rowCount: number;
  /** A `Tr` for each row. */
  children: ReactNode;
};

/** A table of facts. Where there is no room, it is scrolled by itself, by keyboard too. */
export function FactTable({ label, headings, rowCount, children }: Props) {
  return (
    <Box style={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={label}>
      <Table colCount={headings.length} rowCount={rowCount + 1}>
        <Thead>
          <Tr>
            {headings.map((heading, index) => (
              <Th key={index}>
                <Typography variant="sigma" textColor="neutral600">
                  {heading}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>{children}</Tbody>
      </Table>
    </Box>
  );
}
