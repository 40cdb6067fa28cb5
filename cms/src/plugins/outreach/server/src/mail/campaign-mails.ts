import type { MessageLocale, Messages } from '../../../../../message/message';
import type { Recipient } from '../contract';
import {
  fillCampaign,
  renderCampaign,
  type CampaignTemplate,
  type PersonLinks,
} from './campaign/render-campaign';
import type { MailContext } from './render-mail';
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

type Recipients = Omit<Recipient, 'because' | 'language'> & { registrant: string };

/** The mails of campaigns: their words are rendered once for each language, and filled in for each person. */
export type CampaignMails = {
  /** Of a campaign that is confirmed: its words change no more, and are kept rendered. */
  template(
    campaign: { id: string; messages: Messages },
    language: MessageLocale,
  ): Promise<CampaignTemplate>;
  fill(template: CampaignTemplate, recipient: Recipients): MailToSend;
};

/** More than are sent at once. */
const mostKept = 20;

export function campaignMails(context: MailContext & { from: string }): CampaignMails {
  const kept = new Map<string, Promise<CampaignTemplate>>();
  return {
    template({ id, messages }, language) {
      const key = `${id}/${language}`;
      const found = kept.get(key) ?? renderCampaign(messages, language, context);
      kept.delete(key);
      kept.set(key, found);
      // What could not be rendered is tried again.
      found.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return found;
    },
    fill(template, recipient) {
      const { registrant, address } = recipient;
      const { page, headers } = wayOut(registrant, template.language, context);
      const links = { ...linksOf(context, template.language, registrant), stopPage: page };
      const mail = fillCampaign(template, recipient, links);
      return { from: context.from, to: [address], ...mail, headers };
    },
  };
}

/** Links that only fill in an address: what they lead to asks who it is. */
function linksOf(
  { siteUrl, referenceTo }: MailContext,
  language: MessageLocale,
  registrant: string,
): Omit<PersonLinks, 'stopPage'> {
  const from = `${siteUrl}/${language}/update?from=${encodeURIComponent(referenceTo(registrant))}`;
  return { updateLink: `${from}&for=registration`, confirmLink: `${from}&for=confirm` };
}

/** Links for mails that are shown or sent to staff: nobody is reached or stopped by them. */
export const linksOfExample = (siteUrl: string, language: MessageLocale): PersonLinks => ({
  updateLink: `${siteUrl}/${language}/update`,
  confirmLink: `${siteUrl}/${language}/update?for=confirm`,
  stopPage: `${siteUrl}/${language}/unsubscribe/example`,
});
