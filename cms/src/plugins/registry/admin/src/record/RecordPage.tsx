import {
  Box,
  EmptyStateLayout,
  Flex,
  Link,
  LinkButton,
  Loader,
  Typography,
} from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { AnswerList } from '../../../../../admin/answers/AnswerList';
import { moment } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import type { RegistrantRecord } from '../../../shared/record';
import { DuplicatesOfRecord } from '../duplicates/DuplicatesOfRecord';
import { RegistryPage } from '../frame/RegistryPage';
import { correctionPath, registrantPath, registryPaths } from '../paths';
import { mayCorrectRegistrants, maySeeRegistrants } from '../permissions';
import { useMay } from '../use-may';
import { CredentialsForm } from './CredentialsForm';
import { HistoryList } from './HistoryList';
import { MailBlocked } from './MailBlocked';
import { MailList } from './MailList';
import { Notes } from './Notes';
import { StatusForm } from './StatusForm';
import { useRecord } from './use-record';
import { confirmationInWords, languageWords, leavingInWords } from './words';

/** All that the registry knows of one person, and what staff do with it. */
export function RecordPage() {
  const { documentId = '' } = useParams();
  // Another record is another look.
  return <Record key={documentId} documentId={documentId} />;
}

function Record({ documentId }: { documentId: string }) {
  const { reading, readAgain } = useRecord(documentId);
  const mayCorrect = useMay(mayCorrectRegistrants);
  const record = reading.kind === 'read' ? reading.data : undefined;
  const isMerged = record?.status.status === 'merged';
  return (
    <RegistryPage
      title={record?.name ?? 'Registrant'}
      {...(record && { subtitle: `Confirmation number ${record.confirmationNumber}` })}
      permissions={maySeeRegistrants}
      back={
        <Link tag={RouterLink} to={registryPaths.registrants} startIcon={<ArrowLeft />}>
          All registrants
        </Link>
      }
      action={
        record &&
        mayCorrect &&
        !isMerged && (
          <LinkButton
            tag={RouterLink}
            to={correctionPath(documentId)}
            variant="secondary"
            startIcon={<Pencil />}
          >
            Correct the answers
          </LinkButton>
        )
      }
    >
      {reading.kind === 'loading' && <Loader>Reading the record</Loader>}
      {reading.kind === 'failed' && (
        <EmptyStateLayout content="There is no such registrant, or they are not among those that you may see." />
      )}
      {record && (
        <Flex id="record" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {record.mergedInto !== undefined && <MergedAway into={record.mergedInto} />}
          {record.mailBlocked && (
            <MailBlocked
              documentId={documentId}
              blocked={record.mailBlocked}
              onDone={readAgain}
              isReadOnly={isMerged || !mayCorrect}
            />
          )}
          <About record={record} />
          {!isMerged && <DuplicatesOfRecord documentId={documentId} />}
          <StatusForm record={record} onDone={readAgain} isReadOnly={isMerged || !mayCorrect} />
          <CredentialsForm
            record={record}
            onDone={readAgain}
            isReadOnly={isMerged || !mayCorrect}
          />
          {record.steps.map((step) => (
            <Section key={step.key} title={step.title}>
              <AnswerList items={step.items} />
            </Section>
          ))}
          {record.superseded.length > 0 && (
            <Section title="Answers that only an earlier form asked for">
              <AnswerList items={record.superseded} />
            </Section>
          )}
          <Notes record={record} onDone={readAgain} />
          <HistoryList history={record.history} />
          <MailList mails={record.mails} />
        </Flex>
      )}
    </RegistryPage>
  );
}

function MergedAway({ into }: { into: string }) {
  return (
    <Box background="warning100" hasRadius padding={4} borderColor="warning200">
      <Typography>
        This record was merged into another one, which has its history, notes and emails.{' '}
      </Typography>
      <Link tag={RouterLink} to={registrantPath(into)}>
        Open the record that it was merged into
      </Link>
    </Box>
  );
}

function About({ record }: { record: RegistrantRecord }) {
  const { registeredAt, language, version, otherNumbers, gaps, mailStopped, confirmation } = record;
  return (
    <Section title="About this record">
      <Typography>
        {`Registered in ${languageWords[language] ?? language} on ${moment(registeredAt)}`}
      </Typography>
      <Typography>
        {`The answers are told in the words of form version ${version}, in which they were given`}
      </Typography>
      <Typography>{confirmationInWords(confirmation).join(' ')}</Typography>
      {mailStopped && (
        <Typography>
          {[
            `Mail stopped on ${moment(mailStopped.at)}`,
            leavingInWords(mailStopped),
            'Campaigns and reminders leave this person out',
          ]
            .filter(Boolean)
            .join('. ')}
        </Typography>
      )}
      {otherNumbers.length > 0 && (
        <Typography>{`Merged with ${otherNumbers.join(', ')}.`}</Typography>
      )}
      {gaps.length > 0 && (
        <Box>
          <Typography fontWeight="bold">
            Needs an update. Missing or not as the form asks:
          </Typography>
          <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
            {gaps.map((gap) => (
              <Typography key={gap} tag="li">
                {gap}
              </Typography>
            ))}
          </Box>
        </Box>
      )}
    </Section>
  );
}
