import { Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { counted } from '../../../../../admin/counted';
import type { Impact } from '../../../shared/versions';
import { BlockerList } from '../changes/BlockerList';
import { formUid, impactOf, previewPath, progressPath, versionsPath } from '../paths';
import { mayPreview, maySeeProgress, maySeeVersions } from '../permissions';
import { useReading } from '../../../../../admin/use-reading';
import { moment } from '../words/publication';

/** What the editor tells a panel; the document is read again after each save and publishing. */
type Editing = {
  model: string;
  documentId?: string;
  document?: { updatedAt?: string; locale?: string | null };
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
    content: <VersionsSummary documentId={documentId} locale={document.locale} stamp={stamp} />,
  };
}

const mostBlockers = 3;

type Saved = { documentId: string; locale: string | null | undefined; stamp: string };

function VersionsSummary({ documentId, locale, stamp }: Saved) {
  const { allowedActions: progress } = useRBAC(maySeeProgress);
  const { allowedActions: preview } = useRBAC(mayPreview);
  const reading = useReading<Impact>(impactOf(documentId, locale), stamp);
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
      {reading.kind === 'read' && <Summary impact={reading.data} documentId={documentId} />}
      <Link tag={RouterLink} to={versionsPath(documentId)}>
        Changes and versions
      </Link>
      {preview['canPreview'] && (
        <Link tag={RouterLink} to={previewPath(documentId)}>
          Preview of the saved draft
        </Link>
      )}
      {progress['canRead'] && (
        <Link tag={RouterLink} to={progressPath(documentId)}>
          How far people get
        </Link>
      )}
    </Flex>
  );
}

function Summary({ impact, documentId }: { impact: Impact; documentId: string }) {
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
          <BlockerList blockers={blockers} documentId={documentId} most={mostBlockers} />
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
