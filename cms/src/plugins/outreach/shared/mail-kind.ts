/** The mails that the registry sends by itself: `mail-kinds.ts` says what each is. */
export type MailKind =
  | 'registration-confirmation'
  | 'registered-again'
  | 'registered-again-after-end'
  | 'registrations-merged'
  | 'registrations-merged-same'
  | 'sign-in-link'
  | 'registration-changed'
  | 'new-mailbox-link'
  | 'new-mailbox-notice'
  | 'draft-link'
  | 'submission-confirmation'
  | 'confirmation-request'
  | 'confirmation-reminder'
  | 'confirmation-last-reminder'
  | 'withdrawal'
  | 'staff-invitation'
  | 'extract-ready';
