import { defaultLocale, isLocale, type Locale } from '@ehpr/form-schemas';
import { render } from 'react-email';
import type { ReactElement } from 'react';
import { campaignTest } from './campaign/campaign-test';
import type { Mail, MailValues, Template } from '../domain/outgoing-mail';
import { plainText } from './plain-text';
import { confirmationReminder, confirmationRequest } from './templates/confirmation-request';
import { draftLink } from './templates/draft-link';
import { extractReady } from './templates/extract-ready';
import { newMailboxLink } from './templates/new-mailbox-link';
import { newMailboxNotice } from './templates/new-mailbox-notice';
import { registrationChanged } from './templates/registration-changed';
import { signInLink } from './templates/sign-in-link';
import { registeredAgain } from './templates/registered-again';
import { registrationConfirmation } from './templates/registration-confirmation';
import { registrationsMerged } from './templates/registrations-merged';
import { staffInvitation } from './templates/staff-invitation';
import { submissionConfirmation } from './templates/submission-confirmation';
import { withdrawal } from './templates/withdrawal';

export type MailContext = {
  siteUrl: string;
  adminUrl: string;
  /** What stands for a document in the links of mails that are sent unasked. */
  referenceTo: (documentId: string) => string;
};

type Written = {
  subject: string;
  body: ReactElement;
  /** Of mails that are sent unasked: `wayOut`. */
  headers?: Record<string, string>;
};

/** A template writes a subject and a body; the text part comes from the body. */
export type WriteMail<T extends Template> = (
  values: MailValues[T],
  locale: Locale,
  context: MailContext,
) => Written;

function written(
  mail: Exclude<Mail, { template: 'campaign-test' }>,
  context: MailContext,
): Written {
  const locale = isLocale(mail.locale) ? mail.locale : defaultLocale;
  switch (mail.template) {
    case 'registration-confirmation':
      return registrationConfirmation(mail.values, locale, context);
    case 'submission-confirmation':
      return submissionConfirmation(mail.values, locale, context);
    case 'staff-invitation':
      return staffInvitation({ ...mail.values, token: mail.secret }, context);
    case 'extract-ready':
      return extractReady(context);
    case 'draft-link':
      return draftLink({ ...mail.values, token: mail.secret }, locale, context);
    case 'registration-changed':
      return registrationChanged(mail.values, locale, context);
    case 'new-mailbox-link':
      return newMailboxLink(mail.secret, locale, context);
    case 'new-mailbox-notice':
      return newMailboxNotice(locale, context);
    case 'sign-in-link':
      return signInLink(mail.secret, locale, context);
    case 'registered-again':
      return registeredAgain({ ...mail.values, token: mail.secret }, locale, context);
    case 'registrations-merged':
      return registrationsMerged(mail.values, locale, context);
    case 'confirmation-request':
      return confirmationRequest(mail, locale, context);
    case 'confirmation-reminder':
      return confirmationReminder(mail, locale, context);
    case 'withdrawal':
      return withdrawal(mail.values, locale, context);
  }
}

type Rendered = { subject: string; html: string; text: string; headers?: Record<string, string> };

/** Writes a mail in its locale, for those who read HTML and those who do not. */
export const renderMail = async (mail: Mail, context: MailContext): Promise<Rendered> => {
  if (mail.template === 'campaign-test') return campaignTest(mail.values, mail.locale, context);
  const { subject, body, headers } = written(mail, context);
  const html = await render(body);
  const text = plainText(html);
  return { subject, html, text, ...(headers && { headers }) };
};
