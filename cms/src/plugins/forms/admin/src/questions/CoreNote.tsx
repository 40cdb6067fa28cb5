import { Box, Typography } from '@strapi/design-system';

/** Says of a core question what may be done with it. */
export function CoreNote() {
  return (
    <Box background="primary100" borderColor="primary200" hasRadius padding={3} role="note">
      <Typography textColor="neutral800">
        This is a core question: the registry needs it. Its words are yours to change, and it can be
        moved. Its key, its kind and its rules stay as they are, and a form without it cannot be
        published.
      </Typography>
    </Box>
  );
}
