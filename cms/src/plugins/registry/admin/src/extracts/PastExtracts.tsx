import { Box, Button, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { counted } from '../../../../../admin/counted';
import { Section } from '../../../../../admin/Section';
import { FactTable } from '../../../../../admin/FactTable';
import type { ExtractRecord, PastExtracts as Past } from '../../../shared/extracts';
import { filterInWords, stateInWords } from './words';

/** Extracts that were asked for before, by oneself or by all whom one may review. */
export function PastExtracts({ stamp }: { stamp: number }) {
  const { past, hasFailed, readMore } = usePast(stamp);
  return (
    <Section title="Past extracts">
      {hasFailed && (
        <Typography role="alert" textColor="danger600">
          The past extracts could not be read. Reload the page to try again.
        </Typography>
      )}
      {past?.extracts.length === 0 && (
        <Typography>Nobody has extracted registrants yet.</Typography>
      )}
      {past && past.extracts.length > 0 && <ExtractTable extracts={past.extracts} />}
      {past?.hasMore && (
        <Flex>
          <Button variant="tertiary" onClick={readMore}>
            Show earlier ones
          </Button>
        </Flex>
      )}
    </Section>
  );
}

/** What stands in place of words that staff wrote longer ago than personal data is kept. */
const erased = 'Erased, since it was kept long enough';

const headings = ['When', 'Who', 'What for', 'What became of it', 'Registrants', 'Searched by'];

function ExtractTable({ extracts }: { extracts: readonly ExtractRecord[] }) {
  return (
    <FactTable label="Table of past extracts" headings={headings} rowCount={extracts.length}>
      {extracts.map((extract) => (
        <Tr key={extract.id}>
          <Td>
            <Typography>{new Date(extract.askedAt).toLocaleString('en-CA')}</Typography>
          </Td>
          <Td>
            <Typography>{extract.who}</Typography>
          </Td>
          <Td>
            <Words>{extract.reason || erased}</Words>
          </Td>
          <Td>
            <Typography>{stateInWords[extract.state]}</Typography>
          </Td>
          <Td>
            <Typography>{numbersOf(extract)}</Typography>
          </Td>
          <Td>
            <Words>{extract.reason ? searchOf(extract) : erased}</Words>
          </Td>
        </Tr>
      ))}
    </FactTable>
  );
}

/** Long words break where they must, so that the table stays readable. */
function Words({ children }: { children: string }) {
  return (
    <Box minWidth="20rem" maxWidth="32rem">
      <Typography style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>{children}</Typography>
    </Box>
  );
}

const searchOf = ({ filter, columns }: ExtractRecord): string =>
  `${filter.length === 0 ? 'Nothing: all whom they might see' : filterInWords(filter)} (${counted(columns.length, 'column')})`;

const numbersOf = ({ state, registrants, rows, expected }: ExtractRecord): string =>
  state === 'waiting' || state === 'never-fetched'
    ? `None of ${expected.toLocaleString('en-CA')}`
    : `${registrants.toLocaleString('en-CA')} in ${counted(rows, 'row')}`;

/** Reads past extracts, anew whenever the stamp changes, and more of them when asked. */
function usePast(stamp: number) {
  const { get } = useFetchClient();
  const [past, setPast] = useState<Past>();
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    const abort = new AbortController();
    get<{ data: Past }>('/registry/extracts', { signal: abort.signal })
      .then(({ data }) => {
        setPast(data.data);
        setHasFailed(false);
      })
      .catch(() => {
        if (!abort.signal.aborted) setHasFailed(true);
      });
    return () => abort.abort();
  }, [stamp, get]);

  const readMore = () => {
    const before = past?.extracts ?? [];
    const last = before.at(-1);
    if (!last) return;
    get<{ data: Past }>(`/registry/extracts?before=${last.id}`)
      .then(({ data: { data } }) => setPast({ ...data, extracts: [...before, ...data.extracts] }))
      .catch(() => setHasFailed(true));
  };
  return { past, hasFailed, readMore };
}
