import { Box, Flex, Typography } from '@strapi/design-system';
import { moment } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import type { ChangedAnswer, RecordChange } from '../../../shared/record';
import { actorInWords, credentialsInWords, mailInWords, statusInWords } from './words';

/** What happened to the record, the latest first. */
export function HistoryList({ history }: { history: readonly RecordChange[] }) {
  return (
    <Section title="History">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {history.map((change, index) => (
          <Box key={`${change.at}/${index}`} tag="li" background="neutral100" hasRadius padding={4}>
            <Typography fontWeight="bold" tag="h3">
              {titleOf(change)}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {`By ${actorInWords(change.by)}, ${moment(change.at)}`}
              {change.of !== undefined && `, on the merged record ${change.of}`}
            </Typography>
            <Details change={change} />
          </Box>
        ))}
      </Flex>
    </Section>
  );
}

function titleOf(change: RecordChange): string {
  switch (change.kind) {
    case 'registered':
      return `Registered, with form version ${change.version}`;
    case 'imported':
      return `Moved in from another system, with form version ${change.version}`;
    case 'corrected':
      return 'Answers corrected';
    case 'changed':
      return 'The person changed their answers';
    case 'merged':
      return `Merged with ${change.other}`;
    case 'status':
      return 'Status set';
    case 'credentials':
      return 'Credentials set';
    case 'mail':
      return change.after.wanted ? 'Mail started again' : 'Mail stopped';
    case 'asked':
      return 'Asked whether the answers are still correct';
    case 'reminded':
      return change.reminder === 1
        ? 'Reminded to confirm'
        : 'Reminded to confirm for the last time';
    case 'confirmed':
      return 'Confirmed that the answers are still correct';
    case 'told-apart':
      return `Told apart from ${change.other}: they are different people`;
  }
}

function Details({ change }: { change: RecordChange }) {
  switch (change.kind) {
    case 'corrected':
    case 'changed':
    case 'merged':
      return <Changes changes={change.answers} />;
    case 'status':
      return <Changes changes={[sides('Status', change, statusInWords)]} />;
    case 'credentials':
      return <Changes changes={[sides('Credentials', change, credentialsInWords)]} />;
    case 'mail':
      return <Changes changes={[sides('Mail', change, mailInWords)]} />;
    default:
      return null;
  }
}

function sides<T>(
  label: string,
  { before, after }: { before: T; after: T },
  inWords: (side: T) => string,
): ChangedAnswer {
  return { label, before: [inWords(before)], after: [inWords(after)] };
}

function Changes({ changes }: { changes: readonly ChangedAnswer[] }) {
  if (changes.length === 0) return <Typography>No answer became another one.</Typography>;
  return (
    <Box tag="dl" paddingTop={2}>
      {changes.map(({ label, before, after }) => (
        <Box key={label} paddingTop={2}>
          <Typography tag="dt" fontWeight="semiBold">
            {label}
          </Typography>
          <Said what="Before" lines={before} />
          <Said what="After" lines={after} />
        </Box>
      ))}
    </Box>
  );
}

function Said({ what, lines }: { what: string; lines: readonly string[] }) {
  return (
    <Typography tag="dd" style={{ overflowWrap: 'anywhere' }}>
      {`${what}: ${lines.length > 0 ? lines.join('; ') : 'no answer'}`}
    </Typography>
  );
}
