import { displayConfirmationNumber } from '@ehpr/form-schemas';
import { render } from 'react-email';
import { mayGreet } from '../../domain/greeting';
import {
  filledIn,
  inHtml,
  onOneLine,
  tokenised,
  tokenOf,
  type Filling,
} from '../../domain/merge-tokens';
import { wordsOfBody } from '../../domain/words-of-body';
import type { MessageLocale, Messages } from '../../../../../../message/message';
import type { Recipient } from '../../contract';
import type { MailContext } from '../render-mail';
import { plainText } from '../plain-text';
import { Address } from '../templates/address';
import { Frame } from '../templates/frame';
import { StopMail } from '../templates/stop-mail';
import { StaffWords } from './staff-words';
import { withLinks } from './with-links';
import { campaignWords } from './words';

/** A mail of a campaign in one language, before it is filled in for anybody. */
export type CampaignTemplate = {
  language: MessageLocale;
  subject: string;
  html: string;
  text: string;
};

/** Whom a mail is filled in for. */
export type Person = Pick<Recipient, 'firstName' | 'lastName' | 'confirmationNumber'>;

/** The links of one person's mail. */
export type PersonLinks = { updateLink: string; confirmLink: string; stopPage: string };

/** The words of staff as a mail, in a language that is asked for, or in English where there is none of it. */
export async function renderCampaign(
  messages: Messages,
  asked: MessageLocale,
  { siteUrl }: Pick<MailContext, 'siteUrl'>,
): Promise<CampaignTemplate> {
  const language = messages[asked] ? asked : 'en';
  const message = messages[language] ?? messages.en;
  const subject = tokenised(message.subject);
  const words = campaignWords[language];
  const html = await render(
    <Frame
      language={language}
      title={subject}
      preview={tokenised(wordsOfBody(message.body))}
      footer={
        <>
          {words.whyYouGetThis} <Address href={siteUrl} />.{' '}
          <StopMail page={tokenOf('stopPage')} locale={language} />
        </>
      }
    >
      <StaffWords body={withLinks(message.body, words.links)} />
    </Frame>,
  );
  return { language, subject, html, text: plainText(html) };
}

/** A mail as one person gets it. Each value is written for where it stands. */
export function fillCampaign(
  { subject, html, text }: CampaignTemplate,
  person: Person,
  links: PersonLinks,
): { subject: string; html: string; text: string } {
  const values: Record<Filling, string> = { ...namesOf(person), ...links };
  return {
    subject: onOneLine(filledIn(subject, (filling) => values[filling])),
    html: filledIn(html, (filling) => inHtml(values[filling])),
    text: filledIn(text, (filling) => values[filling]),
  };
}

/** A name that is a message or an address is somebody's who uses us to write to a stranger: it is left out. */
function namesOf({ firstName, lastName, confirmationNumber }: Person) {
  const [first, last] = [firstName, lastName].map((name) =>
    mayGreet(name) ? onOneLine(name) : '',
  );
  return {
    firstName: first ?? '',
    lastName: last ?? '',
    fullName: [first, last].filter(Boolean).join(' '),
    confirmationNumber: displayConfirmationNumber(confirmationNumber),
  };
}
