import { Box, Flex } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { PlaceLink } from '../../../../../admin/PlaceLink';
import { registryPages } from './pages';

/** The pages of the registry that the member of staff may open. */
export function RegistryNavigation() {
  return (
    <Box paddingLeft={{ initial: 4, large: 10 }} paddingRight={{ initial: 4, large: 10 }}>
      <Flex tag="nav" aria-label="Registry" gap={4} wrap="wrap" paddingBottom={4}>
        {registryPages.map((page) => (
          <PageLink key={page.path} {...page} />
        ))}
      </Flex>
    </Box>
  );
}

function PageLink({ title, path, permissions }: (typeof registryPages)[number]) {
  const { allowedActions, isLoading } = useRBAC([...permissions]);
  if (isLoading || !Object.values(allowedActions).some(Boolean)) return null;
  return (
    <PlaceLink tag={NavLink} to={path} end>
      {title}
    </PlaceLink>
  );
}
