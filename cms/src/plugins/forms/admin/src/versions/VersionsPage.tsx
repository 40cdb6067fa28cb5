import { Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { Impact, VersionList } from '../../../shared/versions';
import { formPath } from '../paths';
import { mayOpenForms, maySeeVersions } from '../permissions';
import { MissingTranslations } from '../translations/MissingTranslations';
import { useReading } from '../../../../../admin/use-reading';
import { CompareVersions } from './CompareVersions';
import { ImpactSection } from './ImpactSection';
import { VersionSection } from './VersionSection';

type Props = { onDraftReplaced: () => void };

/** The versions of a form, any two compared, and what publishing its draft would change. */
export function VersionsPage({ onDraftReplaced }: Props) {
  const { documentId = '' } = useParams();
  return (
    <Page.Protect permissions={maySeeVersions}>
      <Versions documentId={documentId} onDraftReplaced={onDraftReplaced} />
    </Page.Protect>
  );
}

function Versions({ documentId, onDraftReplaced }: Props & { documentId: string }) {
  const { allowedActions } = useRBAC(mayOpenForms);
  const [stamp, setStamp] = useState(0);
  const list = useReading<VersionList>(`/forms/${documentId}/versions`, String(stamp));
  const impact = useReading<Impact>(`/forms/${documentId}/impact`, String(stamp));
  if (list.kind === 'loading' || impact.kind === 'loading') return <Page.Loading />;
  if (list.kind === 'failed' || impact.kind === 'failed') return <Page.Error />;

  const { title, versions } = list.data;
  const back = allowedActions['canRead'] && (
    <Link tag={RouterLink} to={formPath(documentId)} startIcon={<ArrowLeft />}>
      Back to the form
    </Link>
  );
  const refresh = () => {
    setStamp((count) => count + 1);
    onDraftReplaced();
  };
  return (
    <Page.Main>
      <Page.Title>{`Versions of ${title}`}</Page.Title>
      <Layouts.Header title="Versions" subtitle={title} navigationAction={back} />
      <Layouts.Content>
        <Flex id="versions" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <ImpactSection impact={impact.data} documentId={documentId} />
          <MissingTranslations documentId={documentId} stamp={String(stamp)} />
          <VersionSection
            documentId={documentId}
            versions={versions}
            impact={impact.data}
            onBroughtBack={refresh}
          />
          {versions.length > 1 && <CompareVersions documentId={documentId} versions={versions} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
