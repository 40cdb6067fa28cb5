import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { ReadVersion } from '../../../shared/versions';
import { versionsPath } from '../paths';
import { maySeeVersions } from '../permissions';
import { useReading } from '../../../../../admin/use-reading';
import { moment, publisherInWords } from '../words/publication';
import { QuestionAsItWas } from './QuestionAsItWas';
import { Section } from '../../../../../admin/Section';

/** A form as one version of it asks, for whoever wants to know what people were asked. */
export function VersionPage() {
  const { documentId = '', version = '' } = useParams();
  return (
    <Page.Protect permissions={maySeeVersions}>
      <Version documentId={documentId} version={version} />
    </Page.Protect>
  );
}

function Version({ documentId, version }: { documentId: string; version: string }) {
  const reading = useReading<ReadVersion>(`/forms/${documentId}/versions/${version}`);
  if (reading.kind === 'loading') return <Page.Loading />;
  if (reading.kind === 'failed') return <Page.Error />;

  const { form, publishedAt, publishedBy, note } = reading.data;
  const back = (
    <Link tag={RouterLink} to={versionsPath(documentId)} startIcon={<ArrowLeft />}>
      All versions
    </Link>
  );
  return (
    <Page.Main>
      <Page.Title>{`Version ${version} of ${form.title}`}</Page.Title>
      <Layouts.Header title={`Version ${version}`} subtitle={form.title} navigationAction={back} />
      <Layouts.Content>
        <Flex id="version" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Typography style={{ overflowWrap: 'anywhere' }}>
            Published {moment(publishedAt)} by {publisherInWords(publishedBy)}
            {note && `. Why: ${note}`}
          </Typography>
          {form.steps.map(({ key, title, intro, questions }) => (
            <Section key={key} title={title}>
              {intro && <Typography style={{ whiteSpace: 'pre-line' }}>{intro}</Typography>}
              <Flex tag="ol" direction="column" alignItems="stretch" gap={5}>
                {questions.map((question) => (
                  <QuestionAsItWas key={question.key} question={question} />
                ))}
              </Flex>
            </Section>
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
