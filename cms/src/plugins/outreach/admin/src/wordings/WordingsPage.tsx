import { Badge, Box, Flex, Link, Td, Tr, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { FactTable } from '../../../../../admin/FactTable';
import { languages } from '../../../../../admin/message-editor/languages';
import { moment } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import type { MailKind } from '../../../shared/mail-kind';
import { mailKinds } from '../../../shared/mail-kinds';
import type { MessageLocale } from '../../../../../message/message';
import type { WordingInList } from '../../../shared/wording';
import { wordingPath } from '../paths';
import { mayWordMails } from '../permissions';

/** The mails that the registry sends by itself, and how the words of each stand. */
export function WordingsPage() {
  return (
    <Page.Protect permissions={mayWordMails}>
      <Page.Main>
        <Page.Title>Email wording</Page.Title>
        <Layouts.Header
          title="Email wording"
          subtitle="What the emails say that the registry sends by itself"
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
            <List />
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function List() {
  const reading = useReading<WordingInList[]>('/outreach/wordings');
  if (reading.kind === 'loading') return <Page.Loading />;
  if (reading.kind === 'failed') {
    return (
      <Typography role="alert" textColor="danger600">
        The emails could not be read. Reload the page to try again.
      </Typography>
    );
  }
  const kinds = [...new Set(reading.data.map(({ kind }) => kind))];
  const tableOf = (chosen: readonly MailKind[]) => (
    <Emails kinds={chosen} wordings={reading.data} />
  );
  return (
    <>
      <Section title="To people who register">
        {tableOf(kinds.filter((kind) => !mailKinds[kind].toStaff))}
      </Section>
      <Section title="To staff">{tableOf(kinds.filter((kind) => mailKinds[kind].toStaff))}</Section>
    </>
  );
}

const headings = ['Email, and when it is sent', 'English', 'French'];

type EmailsProps = { kinds: readonly MailKind[]; wordings: readonly WordingInList[] };

const Emails = ({ kinds, wordings }: EmailsProps) => (
  <FactTable label="Table of emails" headings={headings} rowCount={kinds.length}>
    {kinds.map((kind) => (
      <Tr key={kind}>
        <Td>
          <Box paddingTop={2} paddingBottom={2}>
            <Link tag={RouterLink} to={wordingPath(kind)}>
              {mailKinds[kind].name}
            </Link>
            <Typography tag="p" textColor="neutral600" style={{ whiteSpace: 'normal' }}>
              {mailKinds[kind].when}
            </Typography>
          </Box>
        </Td>
        {(['en', 'fr'] as const).map((locale) => (
          <Td key={locale}>
            <HowItStands
              locale={locale}
              wording={wordings.find((one) => one.kind === kind && one.locale === locale)}
            />
          </Td>
        ))}
      </Tr>
    ))}
  </FactTable>
);

type StandsProps = { locale: MessageLocale; wording: WordingInList | undefined };

function HowItStands({ locale, wording }: StandsProps) {
  if (!wording) return <Typography>{`Not sent in ${languages[locale]}`}</Typography>;
  const { isOwn, hasDraft, publishedAt } = wording;
  return (
    <Box>
      <Typography tag="p">
        {isOwn && publishedAt !== null ? `Yours since ${moment(publishedAt)}` : 'As it came'}
      </Typography>
      {hasDraft && <Badge>Draft waits</Badge>}
    </Box>
  );
}
