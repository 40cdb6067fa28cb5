import { Box, Typography } from '@strapi/design-system';
import { moment } from '../../../../../admin/moment';
import { Section } from '../../../../../admin/Section';
import type { SentMail } from '../../../shared/record';
import { mailWords, outcomeWords } from './words';

/** The e-mails to the person, and what became of each. */
export function MailList({ mails }: { mails: readonly SentMail[] }) {
  return (
    <Section title="Emails">
      {mails.length === 0 ? (
        <Typography textColor="neutral600">No email was sent to this person.</Typography>
      ) : (
        <Box tag="ul">
          {mails.map((mail) => (
            <Box key={`${mail.at}/${mail.template}`} tag="li" paddingBottom={2}>
              <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
                <strong>{mailWords[mail.template] ?? mail.template}</strong>
                {` to ${mail.to}`}
              </Typography>
              <Typography variant="pi" textColor="neutral600" tag="p">
                {outcomeOf(mail)}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}

function outcomeOf({ outcome, at, sentAt, error }: SentMail): string {
  const told = `${outcomeWords[outcome]}, ${moment(sentAt ?? at)}`;
  if (error === undefined || outcome === 'sent') return told;
  return `${told}. ${reasonWords[error] ?? `The mail service said: ${error}`}`;
}

/** Why mail did not arrive, where we know more than what the mail service called it. */
const reasonWords: Record<string, string> = {
  address_blocked: 'Mail to this address came back before, so nothing was sent',
  permanent: 'There is no such mailbox, or it takes no mail',
  temporary: 'The mailbox took no mail just then; the next mail is tried again',
  undetermined: 'The mail service does not know why; the next mail is tried again',
  suppressed: 'The mail service itself sends nothing to this address any more',
};
