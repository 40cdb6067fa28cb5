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
  return error !== undefined && outcome !== 'sent'
    ? `${told}. The mail service said: ${error}`
    : told;
}
