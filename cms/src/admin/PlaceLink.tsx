import { Link } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A link to one of several pages. The page that is open is marked, and not by a colour alone. */
export const PlaceLink = styled(Link)`
  padding-block: 4px;

  &[aria-current='page'] {
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: 600;
    box-shadow: 0 2px 0 currentColor;
  }
`;
