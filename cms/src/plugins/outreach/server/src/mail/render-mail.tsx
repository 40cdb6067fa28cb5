import { defaultLocale, isLocale } from '@ehpr/form-schemas';
import type { Wording } from '../../../shared/wording';
import { kindOf } from '../domain/mail-kind';
import { isAskedFor, toStaff, type Mail } from '../domain/outgoing-mail';
import { campaignTest } from './campaign/campaign-test';
import { wayOut } from './way-out';
import { partsOf } from './wording/parts-of-mail';
import { renderWording } from './wording/render-wording';
import { shippedWording } from './wording/shipped';

export type MailContext = {
  siteUrl: string;
  adminUrl: string;
  /** What stands for a document in the links of mails that are sent unasked. */
  referenceTo: (documentId: string) => string;
};

export type Rendered = {
  subject: string;
  html: string;
  text: string;
  /** Of mails that are sent unasked: `wayOut`. */
  headers?: Record<string, string>;
};

/** Writes a mail in its locale, in words that are handed over or else as they are shipped. */
export async function renderMail(
  mail: Mail,
  context: MailContext,
  wording?: Wording,
): Promise<Rendered> {
  if (mail.template === 'campaign-test') return campaignTest(mail.values, mail.locale, context);
  const language = languageOf(mail);
  const out = isAskedFor(mail.template) ? undefined : wayOut(mail.cause, language, context);
  const rendered = await renderWording(wording ?? shippedWording(kindOf(mail), language), {
    language,
    parts: partsOf(mail, language, context),
    stopPage: out?.page,
  });
  return { ...rendered, ...(out && { headers: out.headers }) };
}

/** Mail to staff is in English, as the admin is. */
export const languageOf = ({ template, locale }: Pick<Mail, 'template' | 'locale'>) =>
  isLocale(locale) && !toStaff.includes(template) ? locale : defaultLocale;
