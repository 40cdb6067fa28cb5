import { Box, Flex } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { PlaceLink } from '../../../../../admin/PlaceLink';
import { outreachPaths } from '../paths';

/** The pages of campaigns. */
export function OutreachNavigation() {
  return (
    <Box paddingLeft={{ initial: 4, large: 10 }} paddingRight={{ initial: 4, large: 10 }}>
      <Flex tag="nav" aria-label="Writing to registrants" gap={4} wrap="wrap" paddingBottom={4}>
        <PlaceLink tag={NavLink} to={outreachPaths.campaigns} end>
          Campaigns
        </PlaceLink>
        <PlaceLink tag={NavLink} to={outreachPaths.templates} end>
          Templates
        </PlaceLink>
      </Flex>
    </Box>
  );
}
