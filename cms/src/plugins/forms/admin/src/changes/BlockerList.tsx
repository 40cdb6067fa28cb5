import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Blocker } from '../../../shared/versions';

type Props = {
  blockers: readonly Blocker[];
  /** The editor of the form, where each is put right. */
  formPath: string;
  most?: number;
  onFollow?: (() => void) | undefined;
};

/** What keeps a form from being published: where it lies, with a way there, and what is wrong. */
export function BlockerList({ blockers, formPath, most = blockers.length, onFollow }: Props) {
  const more = blockers.length - most;
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '1.25rem' }}>
      {blockers.slice(0, most).map(({ place, field, message }, index) => (
        <Typography key={index} tag="li" style={{ overflowWrap: 'anywhere' }}>
          {field ? (
            <>
              <Link
                tag={RouterLink}
                to={`${formPath}?${new URLSearchParams({ field })}`}
                onClick={onFollow}
              >
                {place.join(' › ')}
              </Link>
              {': '}
            </>
          ) : (
            place.length > 0 && <Typography fontWeight="bold">{place.join(' › ')}: </Typography>
          )}
          {message}
        </Typography>
      ))}
      {more > 0 && <Typography tag="li">And {more} more</Typography>}
    </Box>
  );
}
