import type { MailValues } from '../../domain/outgoing-mail';
import { linksOfExample } from '../campaign-mails';
import type { MailContext } from '../render-mail';
import { examplePerson } from './example-person';
import { fillCampaign, renderCampaign } from './render-campaign';
import { campaignWords } from './words';

/** A mail of a campaign as its sender gets it to look at: filled in for nobody who exists. */
export async function campaignTest(
  { message }: MailValues['campaign-test'],
  locale: string,
  { siteUrl }: Pick<MailContext, 'siteUrl'>,
): Promise<{ subject: string; html: string; text: string }> {
  const language = locale === 'fr' ? 'fr' : 'en';
  const template = await renderCampaign({ en: message, [language]: message }, language, {
    siteUrl,
  });
  const mail = fillCampaign(template, examplePerson, linksOfExample(siteUrl, language));
  return { ...mail, subject: `${campaignWords[language].test} ${mail.subject}` };
}
