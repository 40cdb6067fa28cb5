import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Blocker } from '../../../shared/versions';
import { placePath } from '../paths';

type Props = {
  documentId: string;
  blockers: readonly Blocker[];
  most?: number;
  /** Called when someone follows a link. */
  onFollow?: (() => void) | undefined;
};

/** What keeps a form from being published: where it lies, with a way there, and what is wrong. */
export function BlockerList({ documentId, blockers, most = blockers.length, onFollow }: Props) {
  const more = blockers.length - most;
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '1.25rem' }}>
      {blockers.slice(0, most).map(({ place, message }, index) => (
        <Typography key={index} tag="li" style={{ overflowWrap: 'anywhere' }}>
          {place.length > 0 && (
            <>
              <Link tag={RouterLink} to={placePath(documentId, place)} onClick={onFollow}>
                {place.join(' › ')}
              </Link>
              {': '}
            </>
          )}
          {message}
        </Typography>
      ))}
      {more > 0 && <Typography tag="li">And {more} more</Typography>}
    </Box>
  );
}
