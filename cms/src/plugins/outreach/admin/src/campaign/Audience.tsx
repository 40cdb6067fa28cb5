import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { counted } from '../../../../../admin/counted';
import { Section } from '../../../../../admin/Section';
import type { CampaignAudience } from '../../../shared/campaigns';
import { searchPath } from '../paths';
import { filterInWords, languagesInWords } from '../words';
import { WhoIsLeftOut } from './WhoIsLeftOut';

type Props = {
  audience: CampaignAudience | undefined;
  /** Why it could not be told. */
  fault: string | undefined;
  query: string;
  hasFrench: boolean;
};

/** Whom a draft would be sent to if it were sent now, and who would be left out. */
export function Audience({ audience, fault, query, hasFrench }: Props) {
  return (
    <Section title="Who gets it">
      {fault !== undefined && (
        <Typography role="alert" textColor="danger600">
          {fault}.
        </Typography>
      )}
      {!audience && fault === undefined && <Loader>Counting the people</Loader>}
      {audience && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography variant="delta" tag="p">
            {audience.count === 0
              ? 'Nobody gets this mail.'
              : `${counted(audience.count, 'person gets', 'people get')} this mail.`}
          </Typography>
          {audience.count > 0 && (
            <Typography>{languagesInWords(audience.byLanguage, { hasFrench })}.</Typography>
          )}
          <WhoIsLeftOut leftOut={audience.leftOut} />
          <Typography>They are found by this search: {filterInWords(audience.filter)}.</Typography>
        </Flex>
      )}
      <Box>
        <Link tag={RouterLink} to={searchPath(query)}>
          Open this search
        </Link>
        <Typography tag="p" textColor="neutral600">
          To write to other people, change the search there, select them, and press Write to these.
        </Typography>
      </Box>
    </Section>
  );
}
