import { Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Impact } from '../../../shared/versions';
import { BlockerList } from '../changes/BlockerList';
import { formPath, formUid, progressPath, versionsPath } from '../paths';
import { maySeeProgress, maySeeVersions } from '../permissions';
import { useReading } from '../use-reading';
import { moment } from '../words/publication';
import { counted } from '../words/terms';

/** What the editor tells a panel; the document is read again after each save and publishing. */
type Editing = {
  model: string;
  documentId?: string;
  document?: { updatedAt?: string };
  meta?: { availableStatus?: { updatedAt?: string }[] };
};

/** Beside the editor of a form: what is live, and what publishing the saved draft would do. */
export function VersionsPanel({ model, documentId, document, meta }: Editing) {
  const { allowedActions } = useRBAC(maySeeVersions);
  if (model !== formUid || !documentId || !document || !allowedActions['canRead']) return null;
  const published = meta?.availableStatus?.map(({ updatedAt }) => updatedAt) ?? [];
  const stamp = [document.updatedAt, ...published].join(' ');
  return {
    title: 'Versions',
    content: <VersionsSummary documentId={documentId} stamp={stamp} />,
  };
}

const mostBlockers = 3;

function VersionsSummary({ documentId, stamp }: { documentId: string; stamp: string }) {
  const { allowedActions } = useRBAC(maySeeProgress);
  const reading = useReading<Impact>(`/forms/${documentId}/impact`, stamp);
  return (
    <Flex
      id="form-versions"
      direction="column"
      alignItems="stretch"
      gap={3}
      width="100%"
      aria-busy={reading.kind === 'loading'}
    >
      {reading.kind === 'loading' && <Typography>Reading …</Typography>}
      {reading.kind === 'failed' && (
        <Typography>The versions could not be read. Reload the page to try again.</Typography>
      )}
      {reading.kind === 'read' && <Summary impact={reading.data} formPath={formPath(documentId)} />}
      <Link tag={RouterLink} to={versionsPath(documentId)}>
        Changes and versions
      </Link>
      {allowedActions['canRead'] && (
        <Link tag={RouterLink} to={progressPath(documentId)}>
          How far people get
        </Link>
      )}
    </Flex>
  );
}

function Summary({ impact, formPath: editor }: { impact: Impact; formPath: string }) {
  const { live, changes, makesVersion, blockers } = impact;
  return (
    <>
      <Typography>
        {live
          ? `Live since ${moment(live.publishedAt)}: version ${live.version}`
          : 'This form was never published.'}
      </Typography>
      {live && <Typography>{draftInWords(changes, makesVersion)}</Typography>}
      {blockers.length > 0 && (
        <>
          <Typography fontWeight="bold" tag="h3">
            Before it can be published
          </Typography>
          <BlockerList blockers={blockers} formPath={editor} most={mostBlockers} />
        </>
      )}
    </>
  );
}

function draftInWords(changes: Impact['changes'], makesVersion: Impact['makesVersion']): string {
  if (!changes) return 'The changes in the saved draft can be counted once it can be read.';
  if (changes.length > 0) return `The saved draft has ${counted(changes.length, 'change')}.`;
  return makesVersion
    ? 'The saved draft asks the same, put together anew.'
    : 'The saved draft is what is live.';
}
