import { Box, Typography } from '@strapi/design-system';
import type { Blocker } from '../../../shared/versions';

/** What keeps a form from being published: where it lies, and what is wrong there. */
export function BlockerList({
  blockers,
  most = blockers.length,
}: {
  blockers: readonly Blocker[];
  most?: number;
}) {
  const more = blockers.length - most;
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '1.25rem' }}>
      {blockers.slice(0, most).map(({ place, message }, index) => (
        <Typography key={index} tag="li" style={{ overflowWrap: 'anywhere' }}>
          {place.length > 0 && <Typography fontWeight="bold">{place.join(' › ')}: </Typography>}
          {message}
        </Typography>
      ))}
      {more > 0 && <Typography tag="li">And {more} more</Typography>}
    </Box>
  );
}
