import { Box, Flex, Typography } from '@strapi/design-system';
import { counted } from '../../../../../admin/counted';
import type { FoundRegistrants, RegistrantCount, SearchOverview } from '../../../shared/search';
import { Section } from '../../../../../admin/Section';
import { ColumnChoice } from './ColumnChoice';
import { FoundTable } from './FoundTable';
import { Pages } from './Pages';
import { SelectionBar } from './SelectionBar';
import { shownOf, useAnswer, type Answer } from './use-answer';
import { useColumns } from './use-columns';
import type { Query } from './use-query';
import { useSelection } from './use-selection';

type Props = { query: Query; overview: SearchOverview; count: Answer<RegistrantCount> };

/** Whom the search finds, a page at a time. */
export function Found({ query, overview, count: counting }: Props) {
  const { shown: columns, choose } = useColumns(overview.columns);
  const selection = useSelection(query.search);
  const pageSize =
    overview.pageSizes.find((size) => String(size) === query.pageSize) ??
    overview.pageSizes[0] ??
    25;
  const list = new URLSearchParams({
    sort: query.sort,
    page: String(query.page),
    pageSize: String(pageSize),
    columns: columns.map(({ key }) => key).join(','),
  });
  const search = query.search === '' ? '' : `&${query.search}`;
  const finding = useAnswer<FoundRegistrants>(`/registry/search?${String(list)}${search}`);
  const rows = shownOf(finding)?.rows;
  const count = counting.kind === 'told' ? counting.data.count : undefined;
  const pages = count === undefined ? undefined : Math.ceil(count / pageSize);

  return (
    <Section title="Found">
      <Typography
        aria-live="polite"
        textColor={finding.kind === 'failed' ? 'danger600' : undefined}
      >
        {finding.kind === 'failed' && `${finding.why}.`}
        {finding.kind === 'waiting' && 'Searching …'}
        {finding.kind === 'told' &&
          (finding.data.rows.length === 0 && query.page === 1
            ? 'Nobody fits. Ask for less, or show all.'
            : count === undefined
              ? 'Counting …'
              : `${counted(count, 'registrant')} found.`)}
      </Typography>
      {rows && (rows.length > 0 || query.page > 1) && (
        <>
          <Flex gap={4} wrap="wrap" justifyContent="space-between" alignItems="end">
            <SelectionBar selection={selection} search={query.search} count={count} />
            <Box style={{ minWidth: '10rem' }}>
              <ColumnChoice columns={overview.columns} shown={columns} onChoose={choose} />
            </Box>
          </Flex>
          <FoundTable
            rows={rows}
            columns={columns}
            sort={query.sort}
            onSort={(sort) => query.ask({ sort: [sort] })}
            selection={selection}
          />
          <Pages
            page={query.page}
            pages={pages}
            isFull={rows.length === pageSize}
            onTurn={query.turnTo}
            pageSize={pageSize}
            pageSizes={overview.pageSizes}
            onSize={(size) => query.ask({ pageSize: [size] })}
          />
        </>
      )}
    </Section>
  );
}
