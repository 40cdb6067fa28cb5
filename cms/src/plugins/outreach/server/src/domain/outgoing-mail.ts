import type { Message } from '../../../../../message/message';
import { mailKinds } from '../../../shared/mail-kinds';

/** What each template is written from: names and numbers, never answers. */
export type MailValues = {
  'registration-confirmation': { firstName: string; confirmationNumber: string };
  'submission-confirmation': { formTitle: string; confirmationNumber: string };
  'staff-invitation': { firstName: string; role: string };
  'extract-ready': Record<string, never>;
  /** The id of the campaign. */
  'campaign-unknown': { campaign: string };
  'sign-in-link': Record<string, never>;
  /** The questions whose answers were changed, as the form words them. */
  'registration-changed': { changed: readonly string[] };
  'new-mailbox-link': Record<string, never>;
  'new-mailbox-notice': Record<string, never>;
  'registered-again': {
    firstName: string;
    confirmationNumber: string;
    /** What there was of the person before: a registration that counts, or one that has ended. */
    earlier: 'listed' | 'ended';
  };
  'registrations-merged': {
    /** Which question's answers became others, as the questions are worded; never the answers. */
    questions: string[];
  };
  'confirmation-request': { firstName: string };
  'confirmation-reminder': {
    firstName: string;
    /** Of the last reminder: on which day they lapse unless they answer, `2027-06-01`. */
    lapsesOn?: string;
  };
  withdrawal: Record<string, never>;
  'draft-link': { formTitle: string };
  /** What staff wrote, to see it in their own mailbox. */
  'campaign-test': { message: Message };
};

/** Templates with a link that whoever holds it may act by: its secret part is never at rest in the clear. */
type WithSecret =
  'staff-invitation' | 'sign-in-link' | 'registered-again' | 'new-mailbox-link' | 'draft-link';

export type Template = keyof MailValues;

/** Whether a mail answers what somebody did just now, as its kind says; a test does. */
export const isAskedFor = (template: Template): boolean =>
  template === 'campaign-test' || mailKinds[template].isAskedFor;

/** Templates of mail that people get as staff: of no registrant, and by no address of theirs. */
export const toStaff: readonly string[] = [
  ...Object.entries(mailKinds).flatMap(([kind, of]) => (of.toStaff ? [kind] : [])),
  'campaign-test',
];

type MailOf<T extends Template> = {
  template: T;
  to: string;
  toName?: string;
  locale: string;
  /** What this is sent for; the same template is sent once for one cause, however often it is asked. */
  cause: string;
  values: MailValues[T];
} & (T extends WithSecret ? { secret: string } : unknown);

export type Mail = { [T in Template]: MailOf<T> }[Template];
