import { displayConfirmationNumber } from '@ehpr/form-schemas';
import { Heading, Text } from 'react-email';
import { mayGreet } from '../../domain/greeting';
import type { WriteMail } from '../render-mail';
import { confirmationWords } from './confirmation-words';
import { Address } from './address';
import { Frame, heading, text } from './frame';
import { NumberBox } from './number-box';

/** Tells a person that they are registered, under which number, and what comes of it. */
export const registrationConfirmation: WriteMail<'registration-confirmation'> = (
  { firstName, confirmationNumber },
  locale,
  { siteUrl },
) => {
  const words = confirmationWords[locale];
  const shown = displayConfirmationNumber(confirmationNumber);
  const site = <Address href={siteUrl} />;
  const update = `${siteUrl}/${locale}/update`;
  return {
    subject: words.subject(shown),
    body: (
      <Frame
        language={locale}
        title={words.title}
        preview={words.preview(shown)}
        footer={
          <>
            {words.whyYouGetThis} {site}. {words.notYou}
          </>
        }
      >
        <Text style={text}>{words.greeting(mayGreet(firstName) ? firstName : undefined)}</Text>
        <Text style={text}>{words.thanks}</Text>
        <NumberBox>{shown}</NumberBox>
        <Text style={{ ...text, marginTop: '16px' }}>{words.keep}</Text>

        <Heading as="h2" style={heading}>
          {words.next}
        </Heading>
        <Text style={text}>{words.nothingNow}</Text>
        <Text style={text}>{words.free}</Text>

        <Heading as="h2" style={heading}>
          {words.change}
        </Heading>
        <Text style={text}>
          {words.changeWhere} <Address href={update} />.
        </Text>
      </Frame>
    ),
  };
};
