import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { registrantPath } from '../paths';
import type { Saving } from './use-saving';
import { refusalInWords } from './words';

/** What stopped a change as a whole. */
export function Stopped({ refused }: Pick<Saving, 'refused'>) {
  if (!refused || refused.kind === 'invalid') return null;
  const words = refused.kind === 'failed' ? refused.message : refusalInWords(refused);
  const other = refused.kind === 'registered-already' ? refused.other : undefined;
  return (
    <Box role="alert" background="danger100" hasRadius padding={4} borderColor="danger200">
      <Typography>{words} </Typography>
      {other && (
        <Link tag={RouterLink} to={registrantPath(other.documentId)}>
          Open that record
        </Link>
      )}
    </Box>
  );
}
