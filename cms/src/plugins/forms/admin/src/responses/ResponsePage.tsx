import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { AnswerList } from '../../../../../admin/answers/AnswerList';
import type { ReadResponse } from '../../../shared/responses';
import { responsesPath } from '../paths';
import { maySeeResponses } from '../permissions';
import { useReading } from '../../../../../admin/use-reading';
import { Section } from '../../../../../admin/Section';
import { moment } from '../words/publication';
import { languages } from './ResponseTable';

/** One response, in the words of the version that it was given in. */
export function ResponsePage() {
  const { documentId = '', responseId = '' } = useParams();
  return (
    <Page.Protect permissions={maySeeResponses}>
      <Response documentId={documentId} responseId={responseId} />
    </Page.Protect>
  );
}

function Response({ documentId, responseId }: { documentId: string; responseId: string }) {
  const reading = useReading<ReadResponse>(`/forms/${documentId}/responses/${responseId}`);
  if (reading.kind === 'loading') return <Page.Loading />;
  if (reading.kind === 'failed') return <Page.Error />;
  const { title, confirmationNumber, receivedAt, version, language, steps } = reading.data;
  return (
    <Page.Main>
      <Page.Title>{`Response ${confirmationNumber}`}</Page.Title>
      <Layouts.Header
        title={`Response ${confirmationNumber}`}
        subtitle={title}
        navigationAction={
          <Link tag={RouterLink} to={responsesPath(documentId)} startIcon={<ArrowLeft />}>
            All responses
          </Link>
        }
      />
      <Layouts.Content>
        <Flex id="response" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Typography>
            {`Received ${moment(receivedAt)} in ${languages[language] ?? language}, told in the words of form version ${version}.`}
          </Typography>
          {steps.map((step) => (
            <Section key={step.key} title={step.title}>
              <AnswerList items={step.items} />
            </Section>
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
