import { displayConfirmationNumber, type Locale } from '@ehpr/form-schemas';
import type { MailWord } from '../../../../shared/mail-kinds';
import { mayGreet } from '../../domain/greeting';
import type { WordedMail } from '../../domain/mail-kind';
import { onOneLine } from '../../domain/merge-tokens';
import { subjectOf } from '../../domain/subject-of-mail';
import type { MailContext } from '../render-mail';

/** What the words between braces stand for in one mail: words, or where a link leads. */
export type MailParts = Partial<Record<Exclude<MailWord, 'changedQuestions'>, string>> & {
  changedQuestions?: readonly string[];
};

export function partsOf(mail: WordedMail, locale: Locale, context: MailContext): MailParts {
  const { siteUrl, adminUrl } = context;
  const updateAddress = `${siteUrl}/${locale}/update`;
  const all = { siteAddress: siteUrl, updateAddress, adminAddress: `${adminUrl}/admin` };
  switch (mail.template) {
    case 'registration-confirmation':
      return { ...all, ...named(mail.values), ...numbered(mail.values) };
    case 'submission-confirmation':
      return { ...all, ...numbered(mail.values), formTitle: mail.values.formTitle };
    case 'registered-again':
      return {
        ...all,
        ...named(mail.values),
        ...numbered(mail.values),
        button: secret(siteUrl, `${locale}/sign-in`, mail.secret),
      };
    case 'sign-in-link':
      return { ...all, button: secret(siteUrl, `${locale}/sign-in`, mail.secret) };
    case 'draft-link':
      return {
        ...all,
        formTitle: mail.values.formTitle,
        button: secret(siteUrl, `${locale}/resume`, mail.secret),
      };
    case 'new-mailbox-link':
      return { ...all, button: secret(siteUrl, `${locale}/new-address`, mail.secret) };
    case 'registration-changed':
      return { ...all, changedQuestions: mail.values.changed, button: updateAddress };
    case 'registrations-merged':
      return { ...all, changedQuestions: mail.values.questions };
    case 'new-mailbox-notice':
    case 'withdrawal':
      return { ...all, button: updateAddress };
    case 'confirmation-request':
      return { ...all, ...named(mail.values), button: toConfirm(mail, updateAddress, context) };
    case 'confirmation-reminder': {
      const { lapsesOn } = mail.values;
      return {
        ...all,
        ...named(mail.values),
        ...(lapsesOn !== undefined && { lapsesOn: dayInWords(lapsesOn, locale) }),
        button: toConfirm(mail, updateAddress, context),
      };
    }
    case 'staff-invitation': {
      const token = encodeURIComponent(mail.secret);
      return {
        ...all,
        ...named(mail.values),
        role: mail.values.role,
        button: `${adminUrl}/admin/auth/register?registrationToken=${token}`,
      };
    }
    case 'extract-ready':
      return { ...all, button: `${adminUrl}/admin/plugins/registry/extracts` };
    case 'campaign-unknown':
      return {
        ...all,
        button: `${adminUrl}/admin/plugins/outreach/campaigns/${mail.values.campaign}`,
      };
  }
}

/** A name that is a message or an address is somebody's who uses us to write to a stranger: it is left out. */
const named = ({ firstName }: { firstName: string }) => ({
  firstName: mayGreet(firstName) ? onOneLine(firstName) : '',
});

function numbered({ confirmationNumber }: { confirmationNumber: string }) {
  const shown = displayConfirmationNumber(confirmationNumber);
  return { confirmationNumber: shown, numberBox: shown };
}

const secret = (siteUrl: string, path: string, token: string) =>
  `${siteUrl}/${path}/${encodeURIComponent(token)}`;

const toConfirm = ({ cause }: WordedMail, updateAddress: string, { referenceTo }: MailContext) =>
  `${updateAddress}?from=${encodeURIComponent(referenceTo(subjectOf(cause)))}&for=confirm`;

/** Days are not told by the clock of a machine. French counts the first of a month as such. */
function dayInWords(day: string, locale: Locale): string {
  const told = new Intl.DateTimeFormat(`${locale}-CA`, { dateStyle: 'long', timeZone: 'UTC' });
  const words = told.format(new Date(`${day}T00:00:00Z`));
  return locale === 'fr' ? words.replace(/^1 /u, '1er ') : words;
}
