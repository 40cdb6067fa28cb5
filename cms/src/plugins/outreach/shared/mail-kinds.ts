import type { MailKind } from './mail-kind';

/*
 * The mails that the registry sends by itself. Staff write their words; what each is about, and when it is
 * sent, the product knows.
 */

/** What stands for something of each mail, between two braces. */
export const mailWords = {
  firstName: { label: 'First name', stands: 'in words' },
  confirmationNumber: { label: 'Confirmation number', stands: 'in words' },
  formTitle: { label: 'Title of the form', stands: 'in words' },
  lapsesOn: { label: 'Day on which the registration is paused', stands: 'in words' },
  role: { label: 'Their role', stands: 'in words' },
  siteAddress: { label: 'Address of the site', stands: 'as a link' },
  updateAddress: { label: 'Address to update a registration', stands: 'as a link' },
  adminAddress: { label: 'Address where staff sign in', stands: 'as a link' },
  numberBox: { label: 'Confirmation number in a box', stands: 'alone' },
  changedQuestions: { label: 'List of the questions answered anew', stands: 'alone' },
  button: { label: 'Button', stands: 'alone' },
} as const;

export type MailWord = keyof typeof mailWords;

type Kind = {
  /** What staff call it. */
  name: string;
  when: string;
  words: readonly MailWord[];
  /** What its body cannot do without. */
  needs: readonly MailWord[];
  /** Mail to staff is in English, as the admin is. */
  toStaff?: true;
  /**
   * Whether it answers what somebody did just now. What is sent unasked, like a reminder, does not go to
   * whoever is not to be written to.
   */
  isAskedFor: boolean;
};

export const mailKinds: Readonly<Record<MailKind, Kind>> = {
  'registration-confirmation': {
    name: 'You are registered',
    when: 'At once when somebody registers',
    words: ['firstName', 'confirmationNumber', 'numberBox', 'updateAddress', 'siteAddress'],
    needs: ['numberBox'],
    isAskedFor: true,
  },
  'registered-again': {
    name: 'You are registered twice',
    when: 'When somebody registers who is registered already',
    words: ['firstName', 'confirmationNumber', 'numberBox', 'button', 'siteAddress'],
    needs: ['button'],
    isAskedFor: true,
  },
  'registered-again-after-end': {
    name: 'You are registered again',
    when: 'When somebody registers whose earlier registration has ended',
    words: ['firstName', 'confirmationNumber', 'numberBox', 'button', 'siteAddress'],
    needs: ['button'],
    isAskedFor: true,
  },
  'registrations-merged': {
    name: 'Two registrations became one, with other answers',
    when: 'When somebody merges their two registrations, and answers became others',
    words: ['changedQuestions', 'updateAddress', 'siteAddress'],
    needs: ['changedQuestions'],
    isAskedFor: true,
  },
  'registrations-merged-same': {
    name: 'Two registrations became one, with the same answers',
    when: 'When somebody merges their two registrations, and no answer became another',
    words: ['updateAddress', 'siteAddress'],
    needs: [],
    isAskedFor: true,
  },
  'sign-in-link': {
    name: 'Link to a registration',
    when: 'When somebody asks for a link to their registration',
    words: ['button', 'siteAddress'],
    needs: ['button'],
    isAskedFor: true,
  },
  'registration-changed': {
    name: 'Answers were changed',
    when: 'When somebody changes their registration',
    words: ['changedQuestions', 'button', 'siteAddress'],
    needs: ['changedQuestions'],
    isAskedFor: true,
  },
  'new-mailbox-link': {
    name: 'Confirm a new email address',
    when: 'To the new address, when somebody changes theirs',
    words: ['button', 'siteAddress'],
    needs: ['button'],
    isAskedFor: true,
  },
  'new-mailbox-notice': {
    name: 'An email address is about to change',
    when: 'To the present address, when somebody changes theirs',
    words: ['button', 'siteAddress'],
    needs: ['button'],
    isAskedFor: true,
  },
  'draft-link': {
    name: 'Link to continue a form later',
    when: 'When somebody saves a form to continue later',
    words: ['formTitle', 'button', 'siteAddress'],
    needs: ['button'],
    isAskedFor: true,
  },
  'submission-confirmation': {
    name: 'Answers to another form arrived',
    when: 'When somebody answers a form that asks for an email address',
    words: ['formTitle', 'confirmationNumber', 'numberBox', 'siteAddress'],
    needs: ['numberBox'],
    isAskedFor: true,
  },
  'confirmation-request': {
    name: 'Is your registration still correct?',
    when: 'When somebody has not confirmed their answers for long',
    words: ['firstName', 'button', 'siteAddress'],
    needs: ['button'],
    isAskedFor: false,
  },
  'confirmation-reminder': {
    name: 'Reminder to confirm',
    when: 'When nothing was heard of the request to confirm',
    words: ['firstName', 'button', 'siteAddress'],
    needs: ['button'],
    isAskedFor: false,
  },
  'confirmation-last-reminder': {
    name: 'Last reminder to confirm',
    when: 'Before a registration is paused that nobody confirmed',
    words: ['firstName', 'lapsesOn', 'button', 'siteAddress'],
    needs: ['button', 'lapsesOn'],
    isAskedFor: false,
  },
  withdrawal: {
    name: 'You are withdrawn',
    when: 'When somebody withdraws',
    words: ['button', 'siteAddress'],
    needs: ['button'],
    isAskedFor: true,
  },
  'staff-invitation': {
    name: 'Invitation of staff',
    when: 'When an administrator invites somebody to work with the registry',
    words: ['firstName', 'role', 'button', 'adminAddress'],
    needs: ['button'],
    toStaff: true,
    isAskedFor: true,
  },
  'extract-ready': {
    name: 'The weekly extract is ready',
    when: 'Each week, to staff whom an administrator chose',
    words: ['button', 'adminAddress'],
    needs: ['button'],
    toStaff: true,
    isAskedFor: true,
  },
  'campaign-unknown': {
    name: 'Was it sent?',
    when: 'To whoever sent a campaign, when nobody knows whether some of it arrived at the mail service',
    words: ['button', 'adminAddress'],
    needs: ['button'],
    toStaff: true,
    isAskedFor: true,
  },
};

export const isMailKind = (name: string): name is MailKind => Object.hasOwn(mailKinds, name);

/** What a kind of mail offers to those who write its words. */
export const wordsOffered = (kind: MailKind) =>
  mailKinds[kind].words.map((word) => ({ word, ...mailWords[word] }));
