import { Button, Flex, Typography } from '@strapi/design-system';
import { inDigits } from '../../../../../admin/counted';
import { Choice } from '../../../../../admin/Choice';

type Props = {
  page: number;
  /** How many pages there are, once it is known. */
  pages: number | undefined;
  /** Whether this page has as many rows as one can have. */
  isFull: boolean;
  onTurn: (page: number) => void;
  pageSize: number;
  pageSizes: readonly number[];
  onSize: (size: string) => void;
};

/** Goes from page to page, and says how long one is. */
export function Pages({ page, pages, isFull, onTurn, pageSize, pageSizes, onSize }: Props) {
  const isLast = pages === undefined ? !isFull : page >= pages;
  return (
    <Flex gap={4} wrap="wrap" justifyContent="space-between" alignItems="end">
      <Flex tag="nav" aria-label="Pages" gap={2} wrap="wrap">
        <Button variant="tertiary" disabled={page === 1} onClick={() => onTurn(1)}>
          First
        </Button>
        <Button variant="tertiary" disabled={page === 1} onClick={() => onTurn(page - 1)}>
          Previous
        </Button>
        <Typography>
          {`Page ${inDigits(page)}${pages === undefined ? '' : ` of ${inDigits(Math.max(1, pages))}`}`}
        </Typography>
        <Button variant="tertiary" disabled={isLast} onClick={() => onTurn(page + 1)}>
          Next
        </Button>
        {pages !== undefined && (
          <Button variant="tertiary" disabled={isLast} onClick={() => onTurn(pages)}>
            Last
          </Button>
        )}
      </Flex>
      <Choice
        label="Rows on a page"
        choices={pageSizes.map((size) => ({ value: String(size), label: String(size) }))}
        chosen={String(pageSize)}
        onChange={onSize}
      />
    </Flex>
  );
}
