import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { ListUser } from '../../../shared/lists';
import { formPath, listUid } from '../paths';
import { useReading } from '../../../../../admin/use-reading';

type Editing = { model: string; documentId?: string };

/** Beside the editor of an option list: the forms that take options from it. */
export function UsedByPanel({ model, documentId }: Editing) {
  if (model !== listUid || !documentId) return null;
  return { title: 'Used by', content: <Users documentId={documentId} /> };
}

function Users({ documentId }: { documentId: string }) {
  const reading = useReading<ListUser[]>(`/forms/option-lists/${documentId}/users`);
  if (reading.kind === 'loading') return <Typography>Reading …</Typography>;
  if (reading.kind === 'failed') {
    return <Typography>The forms could not be read. Reload the page to try again.</Typography>;
  }
  if (reading.data.length === 0) return <Typography>No form uses this list.</Typography>;
  return (
    <Box id="used-by" width="100%">
      <Box tag="ul">
        {reading.data.map(({ documentId: form, title, inDraft, isLive }) => (
          <Box key={form} tag="li" paddingBottom={2}>
            <Link tag={RouterLink} to={formPath(form)} style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {isLive ? 'Live' : 'Not live'}
              {isLive && !inDraft && ', no more in its draft'}
              {!isLive && inDraft && ', in its draft'}
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography tag="p" variant="pi" textColor="neutral600">
        People are offered what is saved here once a form is published again.
      </Typography>
    </Box>
  );
}
