import { dayInWords, moment } from '../../../../../admin/moment';
import type { WithdrawnBecause } from '../../../shared/leaving';
import { leavingWords } from '../../../shared/leaving-words';
import type {
  Actor,
  Confirmation,
  Credentials,
  MailWish,
  RecordStatus,
  Refused,
  SentMail,
} from '../../../shared/record';

export const statusWords: Record<RecordStatus['status'], string> = {
  active: 'Active',
  deployed: 'Deployed',
  lapsed: 'Lapsed',
  'pending-merge': 'Waiting to be merged',
  withdrawn: 'Withdrawn',
  merged: 'Merged into another record',
};

export const credentialWords: Record<Credentials['status'], string> = {
  unverified: 'Not verified',
  verified: 'Verified',
  failed: 'Failed',
  expired: 'Expired',
};

/** A status with what belongs to it: “Deployed from June 1, 2027 to June 14, 2027”. */
export function statusInWords({ status, because, reason, from, until }: RecordStatus): string {
  const word = statusWords[status];
  const why = leavingInWords({ because, reason });
  if (why !== undefined) return `${word}: ${why}`;
  if (from === undefined) return word;
  const end = until === undefined ? '' : ` to ${dayInWords(until)}`;
  return `${word} from ${dayInWords(from)}${end}`;
}

/** Why someone left: the reason that they chose, or words of theirs or of staff. */
export function leavingInWords({
  because,
  reason,
}: {
  because?: WithdrawnBecause | undefined;
  reason?: string | undefined;
}): string | undefined {
  return reason ?? (because && leavingWords[because]);
}

/** What mail a person wants, with why, if they say so. */
export function mailInWords(wish: MailWish): string {
  if (wish.wanted) return 'Mail is welcome';
  const why = leavingInWords(wish);
  return `Only mail that they ask for${why === undefined ? '' : `: ${why}`}`;
}

export function credentialsInWords({ status, source, date }: Credentials): string {
  const word = credentialWords[status];
  if (source === undefined || date === undefined) return word;
  return `${word} on ${dayInWords(date)}: ${source}`;
}

export function actorInWords(by: Actor): string {
  switch (by.kind) {
    case 'staff':
      return by.name;
    case 'former-staff':
      return 'someone who is no longer on the staff';
    case 'public':
      return 'the person';
    case 'import':
      return 'an import';
    case 'registry':
      return 'the registry itself';
  }
}

/** How far a person is asked whether their answers are still correct, and what comes next. */
export function confirmationInWords({ lastAt, asked, next }: Confirmation): string[] {
  const said = [`Last confirmed on ${moment(lastAt)}.`];
  if (asked) {
    said.push(`Asked on ${moment(asked.at)} whether the answers are still correct.`);
    if (asked.remindedAt !== undefined) {
      const times = asked.reminders === 1 ? 'once' : 'twice';
      said.push(`Reminded ${times}, last on ${moment(asked.remindedAt)}.`);
    }
  }
  if (next)
    said.push(`${nextWords[next.step]} ${dayInWords(next.on)}, unless they confirm before.`);
  return said;
}

const nextWords: Record<NonNullable<Confirmation['next']>['step'], string> = {
  ask: 'They are asked whether the answers are still correct on',
  remind: 'They are reminded on',
  lapse: 'They lapse on',
};

/** Why something was not done, for whoever tried. */
export function refusalInWords(refused: Exclude<Refused, { kind: 'invalid' }>): string {
  switch (refused.kind) {
    case 'changed':
      return `${actorInWords(refused.by)} changed this record on ${moment(refused.at)}, while you had it open. What you entered is still here: look at what the record says now, and save again.`;
    case 'registered-already':
      return refused.other
        ? `Someone with this name and email address is registered already, with the number ${refused.other.confirmationNumber}.`
        : 'Someone with this name and email address is registered already, and is not among those that you may see. Ask the ministry or a program administrator to put it right.';
    case 'not-now':
      return refused.message;
  }
}

export const languageWords: Record<string, string> = { en: 'English', fr: 'French' };

export const mailWords: Record<string, string> = {
  'registration-confirmation': 'Confirmation of the registration',
  'registration-changed': 'Summary of what the person changed',
  'new-mailbox-link': 'Link to confirm a new email address',
  'new-mailbox-notice': 'Notice that the email address is to change',
  'registered-again': 'Link to merge what was registered twice',
  'registrations-merged': 'What the person merged',
  'sign-in-link': 'Link to their registration',
  withdrawal: 'Confirmation of the withdrawal',
  'confirmation-request': 'Question whether the answers are still correct',
  'confirmation-reminder': 'Reminder to confirm the answers',
  campaign: 'Campaign',
};

export const outcomeWords: Record<SentMail['outcome'], string> = {
  queued: 'Waiting to be sent',
  sent: 'Sent',
  failed: 'Not sent',
  delivered: 'Delivered',
  bounced: 'Came back',
  complained: 'Called spam',
  unknown: 'Not known whether it was sent',
};
