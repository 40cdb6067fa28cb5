import { Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { counted } from '../../../../../admin/counted';
import type { ResponsesOverview } from '../../../shared/responses';
import { formUid, responsesPath } from '../paths';
import { maySeeResponses } from '../permissions';
import { useReading } from '../../../../../admin/use-reading';
import { availabilityInWords } from '../words/availability';

type Editing = { model: string; documentId?: string; document?: { updatedAt?: string } };

/** Beside the editor of a form: whether it takes answers, and how many there are. */
export function ResponsesPanel({ model, documentId, document }: Editing) {
  const { allowedActions } = useRBAC(maySeeResponses);
  if (model !== formUid || !documentId || !document || !allowedActions['canRead']) return null;
  return {
    title: 'Responses',
    content: <ResponsesSummary documentId={documentId} stamp={document.updatedAt ?? ''} />,
  };
}

function ResponsesSummary({ documentId, stamp }: { documentId: string; stamp: string }) {
  const reading = useReading<ResponsesOverview>(`/forms/${documentId}/responses`, stamp);
  if (reading.kind === 'loading') return <Typography>Reading …</Typography>;
  // A form that takes no answers has none to show.
  if (reading.kind === 'failed') return <Typography>There are none to show.</Typography>;
  const { total, availability } = reading.data;
  return (
    <Flex id="form-responses" direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>{availabilityInWords(availability)}</Typography>
      <Link tag={RouterLink} to={responsesPath(documentId)}>
        {counted(total, 'response')}
      </Link>
    </Flex>
  );
}
