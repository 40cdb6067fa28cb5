import { Box, Flex, Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
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

/** The page that is open is marked, and not by a colour alone. */
const PlaceLink = styled(Link)`
  padding-block: 4px;

  &[aria-current='page'] {
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: 600;
    box-shadow: 0 2px 0 currentColor;
  }
`;
