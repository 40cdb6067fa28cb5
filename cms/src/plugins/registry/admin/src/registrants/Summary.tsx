import { Flex, Grid, Typography } from '@strapi/design-system';
import type { RegistrantSummary, SearchFilter, Tally } from '../../../shared/search';
import { Section } from '../../../../../admin/Section';
import { Bars, type Bar } from './Bars';
import { MonthColumns } from './MonthColumns';
import { daysOfMonth } from './months';
import { shownOf, useAnswer } from './use-answer';
import type { Query } from './use-query';

type Props = { query: Query; filters: readonly SearchFilter[] };

/** In the place of a region: who goes anywhere. */
const anywhere = '*';

/** Whom the search finds, at a glance. Each bar and column narrows the search to what it counts. */
export function Summary({ query, filters }: Props) {
  const answer = useAnswer<RegistrantSummary>(`/registry/search/summary?${query.search}`);
  const summary = shownOf(answer);
  if (answer.kind === 'failed') return null;
  return (
    <Section title="Summary">
      {!summary && <Typography>Counting …</Typography>}
      {summary && summary.streams.length === 0 && (
        <Typography>There is nobody to count.</Typography>
      )}
      {summary && summary.streams.length > 0 && (
        <Grid.Root gap={6}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Bars
              title="By region where they would go"
              bars={barsOf(summary.regions, nameIn(filters, 'region'))}
              chosen={[
                ...query.values('region'),
                ...(query.value('anywhere') === 'only' ? [anywhere] : []),
              ]}
              onChoose={(value) => query.ask(regionAsked(value, query))}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Bars
              title="By stream"
              bars={barsOf(summary.streams, nameIn(filters, 'stream'))}
              chosen={query.values('stream')}
              onChoose={(value) => query.ask({ stream: onlyOrNone(query.values('stream'), value) })}
            />
          </Grid.Item>
          <Grid.Item col={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch">
              <MonthColumns
                months={summary.months}
                isChosen={(month) => isMonthAsked(month, query)}
                onChoose={(month) => {
                  const { since, until } = daysOfMonth(month);
                  const isAsked = isMonthAsked(month, query);
                  query.ask({ since: isAsked ? [] : [since], until: isAsked ? [] : [until] });
                }}
              />
            </Flex>
          </Grid.Item>
        </Grid.Root>
      )}
    </Section>
  );
}

const nameIn = (filters: readonly SearchFilter[], name: string) => {
  const options = filters.find((filter) => filter.name === name)?.options ?? [];
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  return (value: string) => (value === anywhere ? 'Anywhere' : (labels.get(value) ?? value));
};

/** The most first. */
const barsOf = (tallies: readonly Tally[], name: (value: string) => string): Bar[] =>
  tallies
    .map(({ value, count }) => ({ value, label: name(value), count }))
    .toSorted((a, b) => b.count - a.count);

/** A bar that is chosen already is let go of. */
const onlyOrNone = (chosen: readonly string[], value: string): string[] =>
  chosen.length === 1 && chosen[0] === value ? [] : [value];

function regionAsked(value: string, query: Query) {
  if (value === anywhere) {
    return { region: [], anywhere: query.value('anywhere') === 'only' ? [] : ['only'] };
  }
  const isOnly = query.value('anywhere') === 'only';
  return { region: onlyOrNone(query.values('region'), value), ...(isOnly && { anywhere: [] }) };
}

function isMonthAsked(month: string, query: Query): boolean {
  const { since, until } = daysOfMonth(month);
  return query.value('since') === since && query.value('until') === until;
}
