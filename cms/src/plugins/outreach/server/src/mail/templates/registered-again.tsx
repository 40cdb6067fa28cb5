import { displayConfirmationNumber, type Locale } from '@ehpr/form-schemas';
import { Text } from 'react-email';
import { mayGreet } from '../../domain/greeting';
import type { MailValues } from '../../domain/outgoing-mail';
import type { MailContext } from '../render-mail';
import { ActionLink } from './action-link';
import { Frame, text } from './frame';
import { NumberBox } from './number-box';
import { registeredAgainWords } from './registered-again-words';

/**
 * Tells the owner of a mailbox that someone registered with their name and address again, and carries
 * the link by which they see both registrations. Of what was answered it says nothing.
 */
export function registeredAgain(
  {
    firstName,
    confirmationNumber,
    earlier,
    token,
  }: MailValues['registered-again'] & { token: string },
  locale: Locale,
  { siteUrl }: Pick<MailContext, 'siteUrl'>,
) {
  const words = registeredAgainWords[locale];
  const shown = displayConfirmationNumber(confirmationNumber);
  return {
    subject: words.subject(shown),
    body: (
      <Frame
        language={locale}
        title={words.title}
        preview={words.preview(shown)}
        footer={words.notYou}
      >
        <Text style={text}>{words.greeting(mayGreet(firstName) ? firstName : undefined)}</Text>
        <Text style={text}>{words.came}</Text>
        <NumberBox>{shown}</NumberBox>
        <Text style={{ ...text, marginTop: '16px' }}>{words[earlier]}</Text>
        <Text style={text}>{words.see}</Text>
        <ActionLink
          href={`${siteUrl}/${locale}/sign-in/${encodeURIComponent(token)}`}
          label={words.label}
          locale={locale}
        />
        <Text style={text}>{words.once}</Text>
      </Frame>
    ),
  };
}
