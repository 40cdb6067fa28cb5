import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { moment } from '../../../../../admin/moment';
import type { Pair, PairedRecord } from '../../../shared/duplicates';
import { pairPath } from '../paths';
import { statusWords } from '../record/words';
import { likenessInWords } from './words';

/** Pairs of records that may be of one person, each with why, and the way to compare them. */
export function PairList({ pairs }: { pairs: readonly Pair[] }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {pairs.map(({ older, newer, alike }) => (
        <Box
          key={`${older.documentId}/${newer.documentId}`}
          tag="li"
          background="neutral100"
          hasRadius
          padding={4}
        >
          <Flex justifyContent="space-between" alignItems="start" gap={4} wrap="wrap">
            <Box>
              <Typography fontWeight="bold" tag="p">
                {likenessInWords(alike)}
              </Typography>
              <Paired record={older} />
              <Paired record={newer} />
            </Box>
            <LinkButton
              tag={RouterLink}
              to={pairPath(older.documentId, newer.documentId)}
              variant="secondary"
              aria-label={`Compare the two records of ${newer.name}, ${newer.confirmationNumber}`}
            >
              Compare
            </LinkButton>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

function Paired({ record }: { record: PairedRecord }) {
  const { name, confirmationNumber, registeredAt, status } = record;
  return (
    <Typography tag="p">
      {`${statusWords[status]}: ${name}, ${confirmationNumber}, registered ${moment(registeredAt)}`}
    </Typography>
  );
}
