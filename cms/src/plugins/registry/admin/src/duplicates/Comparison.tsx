import { Box, Button, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { moment } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import type { ComparedPair, PairedRecord } from '../../../shared/duplicates';
import { registrantPath } from '../paths';
import { statusWords } from '../record/words';
import { ComparedAnswer } from './ComparedAnswer';
import { useMerging } from './use-merging';
import { likenessInWords } from './words';

/** A pair side by side, differences first to the eye, with what to do about them. */
export function Comparison({ pair, readAgain }: { pair: ComparedPair; readAgain: () => void }) {
  const merging = useMerging(pair, readAgain);
  const { errors, stop, isBusy } = merging;
  return (
    <Flex id="comparison" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
      <Section title={likenessInWords(pair.alike)}>
        <Grid.Root gap={4}>
          <InBrief record={pair.older} what="Registered first" />
          <InBrief record={pair.newer} what="Registered later" />
        </Grid.Root>
        <Typography>
          Where the two differ, choose the answer that holds. Merging keeps the history, the notes,
          the emails and the confirmation numbers of both. It cannot be undone.
        </Typography>
      </Section>
      {pair.steps.map((step) => (
        <Section key={step.key} title={step.title}>
          {step.rows.map((row) => (
            <ComparedAnswer key={row.key} row={row} merging={merging} />
          ))}
        </Section>
      ))}
      {(errors.length > 0 || stop !== undefined) && (
        <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4}>
          {stop !== undefined && <Typography tag="p">{stop}</Typography>}
          {errors.length > 0 && (
            <Typography tag="p">
              The answers that you chose do not go together. Choose others, or correct one of the
              records first:
            </Typography>
          )}
          <Box tag="ul">
            {errors.map(({ path, message }) => (
              <Typography key={path.join('/')} tag="li">
                {message}
              </Typography>
            ))}
          </Box>
        </Box>
      )}
      <Flex gap={2} wrap="wrap">
        <Button loading={isBusy} onClick={() => void merging.merge()}>
          Merge the two records
        </Button>
        <Button variant="tertiary" disabled={isBusy} onClick={() => void merging.tellApart()}>
          These are different people
        </Button>
      </Flex>
    </Flex>
  );
}

function InBrief({ record, what }: { record: PairedRecord; what: string }) {
  const { documentId, name, confirmationNumber, registeredAt, status } = record;
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="start">
      <Typography variant="delta" tag="h3">
        {what}
      </Typography>
      <Link tag={RouterLink} to={registrantPath(documentId)}>
        {`${name}, ${confirmationNumber}`}
      </Link>
      <Typography>{`${statusWords[status]}, registered ${moment(registeredAt)}`}</Typography>
    </Grid.Item>
  );
}
