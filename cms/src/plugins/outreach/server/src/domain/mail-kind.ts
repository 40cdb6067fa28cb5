import type { MailKind } from '../../../shared/mail-kind';
import type { Mail } from './outgoing-mail';

export type WordedMail = Exclude<Mail, { template: 'campaign-test' }>;

/** By which words a mail is written. */
export function kindOf(mail: WordedMail): MailKind {
  switch (mail.template) {
    case 'registered-again':
      return mail.values.earlier === 'listed' ? 'registered-again' : 'registered-again-after-end';
    case 'registrations-merged':
      return mail.values.questions.length > 0
        ? 'registrations-merged'
        : 'registrations-merged-same';
    case 'confirmation-reminder':
      return mail.values.lapsesOn === undefined
        ? 'confirmation-reminder'
        : 'confirmation-last-reminder';
    default:
      return mail.template;
  }
}
