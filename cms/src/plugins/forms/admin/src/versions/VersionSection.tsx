import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Impact, VersionSummary } from '../../../shared/versions';
import { versionPath } from '../paths';
import { mayBringBack } from '../permissions';
import { moment, publisherInWords } from '../words/publication';
import { BringBack } from './BringBack';
import { registrantsInWords } from '../words/impact';
import { Section } from '../../../../../admin/Section';

type Props = {
  documentId: string;
  versions: readonly VersionSummary[];
  impact: Impact;
  onBroughtBack: () => void;
};

/** Every version, the latest first, each with a way to look at it and to bring it back. */
export function VersionSection({ documentId, versions, impact, onBroughtBack }: Props) {
  const { allowedActions } = useRBAC(mayBringBack);
  const live = impact.live?.version;
  const draftIsLive = impact.changes?.length === 0;
  return (
    <Section title="All versions">
      {versions.length === 0 && <Typography>There is none yet.</Typography>}
      <Flex tag="ol" direction="column" alignItems="stretch">
        {versions.map((version) => (
          <Flex
            key={version.version}
            tag="li"
            justifyContent="space-between"
            alignItems="start"
            wrap="wrap"
            gap={2}
            paddingTop={3}
            paddingBottom={3}
            borderColor="neutral150"
            borderStyle="solid"
            borderWidth="1px 0 0 0"
          >
            <VersionDetails version={version} isLive={version.version === live} />
            <Flex gap={4} alignItems="center">
              <Link tag={RouterLink} to={versionPath(documentId, version.version)}>
                See version {version.version}
              </Link>
              {allowedActions['canRestore'] && !(version.version === live && draftIsLive) && (
                <BringBack
                  documentId={documentId}
                  version={version.version}
                  impact={impact}
                  onBroughtBack={onBroughtBack}
                />
              )}
            </Flex>
          </Flex>
        ))}
      </Flex>
    </Section>
  );
}

function VersionDetails({ version, isLive }: { version: VersionSummary; isLive: boolean }) {
  const { publishedAt, publishedBy, note, registrants } = version;
  return (
    <Box style={{ minWidth: 0 }}>
      <Typography variant="delta" tag="h3">
        Version {version.version}
        {isLive && ', live'}
      </Typography>
      <Typography tag="p" textColor="neutral600">
        Published {moment(publishedAt)} by {publisherInWords(publishedBy)}
        {registrants !== null && `. ${registrantsInWords(registrants)}`}
      </Typography>
      {note && (
        <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
          Why: {note}
        </Typography>
      )}
    </Box>
  );
}
