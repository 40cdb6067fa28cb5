import { displayConfirmationNumber } from '@ehpr/form-schemas';
import { Heading, Link, Text } from 'react-email';
import { mayGreet } from '../../domain/greeting';
import type { WriteMail } from '../render-mail';
import { Frame, heading, link, text } from './frame';
import { NumberBox } from './number-box';

/** Tells a person that they are registered, under which number, and what comes of it. */
export const registrationConfirmation: WriteMail<'registration-confirmation'> = (
  { firstName, confirmationNumber },
  _locale,
  { siteUrl },
) => {
  const shown = displayConfirmationNumber(confirmationNumber);
  const site = (
    <Link href={siteUrl} style={link}>
      {siteUrl}
    </Link>
  );
  return {
    subject: `You are registered: ${shown}`,
    body: (
      <Frame
        language="en"
        title="You are registered"
        preview={`Your confirmation number is ${shown}.`}
        footer={
          <>
            You get this because someone registered with this e-mail address at {site}. If it was
            not you, please let us know there.
          </>
        }
      >
        <Text style={text}>{mayGreet(firstName) ? `Hello ${firstName},` : 'Hello,'}</Text>
        <Text style={text}>
          Thank you for offering your help. You are now on British Columbia’s Emergency Health
          Provider Registry. Your confirmation number is:
        </Text>
        <NumberBox>{shown}</NumberBox>
        <Text style={{ ...text, marginTop: '16px' }}>
          Please keep this number. It helps us find your registration when you contact us.
        </Text>

        <Heading as="h2" style={heading}>
          What happens next
        </Heading>
        <Text style={text}>
          There is nothing more to do now. When people with your skills are needed, a health
          authority or the Ministry of Health may call or write to you.
        </Text>
        <Text style={text}>
          You do not have to say yes: registering does not oblige you to deploy. A criminal record
          check comes before any deployment, and you will be told how to get one.
        </Text>

        <Heading as="h2" style={heading}>
          If something changes
        </Heading>
        <Text style={text}>
          If your contact details, your work or your plans change, or you want to leave the
          registry, go to {site}.
        </Text>
      </Frame>
    ),
  };
};
