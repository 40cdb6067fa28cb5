import { render, toPlainText } from 'react-email';
import { Text } from 'react-email';
import type {
  Block,
  Inline,
  List,
  ListItem,
  MessageLocale,
  Messages,
} from '../../../shared/message';
import type { Recipient } from '../contract';
import type { MailContext } from './render-mail';
import { Frame, text as textStyle } from './templates/frame';
import { StopMail } from './templates/stop-mail';
import { wayOut } from './way-out';

/** A mail as the mail service takes it. */
export type MailToSend = {
  from: string;
  to: string[];
  subject: string;
  html: string;
  text: string;
  headers: Record<string, string>;
};

type CampaignTemplate = { subject: string; html: string; text: string; language: MessageLocale };

type Person = Omit<Recipient, 'because' | 'language'> & { registrant: string };

/** The mails of campaigns: their words are rendered once for each language, and filled in for each person. */
export type CampaignMails = {
  template(
    campaign: { id: string; messages: Messages },
    language: MessageLocale,
  ): Promise<CampaignTemplate>;
  fill(template: CampaignTemplate, person: Person): MailToSend;
};

/** More than are sent at once. */
const mostKept = 20;
const page = 'https://unsubscribe.invalid/';

const inlinesOf = (part: Block | ListItem | List): Inline[] =>
  part.type === 'list' ? part.children.flatMap(inlinesOf) : part.children;
const wordsOf = (part: Inline): string =>
  part.type === 'link' ? part.children.map(({ text }) => text).join('') : part.text;
const escaped = (words: string): string =>
  words.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

export function campaignMails(context: MailContext & { from: string }): CampaignMails {
  const kept = new Map<string, Promise<CampaignTemplate>>();
  const rendered = async (messages: Messages, asked: MessageLocale): Promise<CampaignTemplate> => {
    const language = messages[asked] ? asked : 'en';
    const { subject, body } = messages[language] ?? messages.en;
    const html = await render(
      <Frame
        language={language}
        title={subject}
        preview={subject}
        footer={<StopMail page={page} locale={language} />}
      >
        {body.map((block, index) => (
          <Text key={index} style={textStyle}>
            {inlinesOf(block).map(wordsOf).join('')}
          </Text>
        ))}
      </Frame>,
    );
    return { subject, html, text: toPlainText(html), language };
  };
  return {
    template(campaign, language) {
      const key = `${campaign.id}/${language}`;
      const found = kept.get(key) ?? rendered(campaign.messages, language);
      kept.delete(key);
      kept.set(key, found);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return found;
    },
    fill({ subject, html, text, language }, person) {
      const way = wayOut(person.registrant, language, context);
      const values: Record<string, string> = {
        firstName: person.firstName,
        lastName: person.lastName,
        fullName: `${person.firstName} ${person.lastName}`.trim(),
        confirmationNumber: person.confirmationNumber,
      };
      const filled = (words: string, escape = (value: string) => value) =>
        words
          .replaceAll(page, way.page)
          .replace(/\{\{(\w+)\}\}/gu, (_, word: string) => escape(values[word] ?? ''));
      return {
        from: context.from,
        to: [person.address],
        subject: filled(subject),
        html: filled(html, escaped),
        text: filled(text),
        headers: way.headers,
      };
    },
  };
}
