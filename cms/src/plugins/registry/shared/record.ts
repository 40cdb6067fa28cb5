import type { DescribedAnswer, PublishedForm, AnswerError, Answers } from '@ehpr/form-schemas';
import type { Leaving, WithdrawnBecause } from './leaving';

/** Who did something: a member of staff by name, or one of those without. */
export type Actor =
  { kind: 'staff'; name: string } | { kind: 'former-staff' | 'public' | 'import' | 'registry' };

export type StatusName =
  'active' | 'deployed' | 'lapsed' | 'pending-merge' | 'withdrawn' | 'merged';
export type CredentialName = 'unverified' | 'verified' | 'failed' | 'expired';

/** Days are `2027-06-01`. */
export type RecordStatus = {
  status: StatusName;
  /** Why they withdrew: a reason that the person chose, or words of theirs or of staff. */
  because?: WithdrawnBecause;
  reason?: string;
  from?: string;
  until?: string;
};
export type Credentials = { status: CredentialName; source?: string; date?: string };

/** Whether a person wants mail that they did not ask for; where they do not, why, if they say so. */
export type MailWish = { wanted: true } | ({ wanted: false } & Partial<Leaving>);

/** What of one question was changed, in the words of the form versions before and after. */
export type ChangedAnswer = { label: string; before: string[]; after: string[] };

/** One thing that happened to a record. */
export type RecordChange = {
  at: string;
  by: Actor;
  /** The confirmation number of the record that it happened to, when that was merged into this one. */
  of?: string;
} & (
  | { kind: 'registered' | 'imported'; version: number }
  | { kind: 'corrected' | 'changed'; version: number; answers: ChangedAnswer[] }
  | { kind: 'merged'; version: number; answers: ChangedAnswer[]; other: string }
  | { kind: 'status'; before: RecordStatus; after: RecordStatus }
  | { kind: 'credentials'; before: Credentials; after: Credentials }
  | { kind: 'mail'; before: MailWish; after: MailWish }
  | { kind: 'told-apart'; other: string }
  | { kind: 'asked' | 'confirmed' }
  /** The how manyth reminder it was. */
  | { kind: 'reminded'; reminder: number }
);

/** When a person last said that their answers are correct, and how far they are asked to say so again. */
export type Confirmation = {
  lastAt: string;
  /** Since when they are asked; with the latest reminder and how many there were. */
  asked?: { at: string; reminders: number; remindedAt?: string };
  /** What comes next, and on which day, unless they confirm before it; nothing while they are not asked. */
  next?: { step: 'ask' | 'remind' | 'lapse'; on: string };
};

/** A mail to the person, and what became of it. Neither its words nor its links. */
export type SentMail = {
  template: string;
  to: string;
  at: string;
  outcome: 'queued' | 'sent' | 'failed' | 'delivered' | 'bounced' | 'complained' | 'unknown';
  sentAt?: string;
  /** What the mail service called the last failure. */
  error?: string;
};

export type Note = {
  id: string;
  at: string;
  by: Actor;
  isOwn: boolean;
  of?: string;
} & ({ words: string } | { takenBackAt: string });

type AnswersOfStep = { key: string; title: string; items: DescribedAnswer[] };

/** `GET /registry/records/:documentId`: all that the registry knows of a person. */
export type RegistrantRecord = {
  documentId: string;
  /** As people read it; with those of the records that were merged into this one. */
  confirmationNumber: string;
  otherNumbers: string[];
  name: string;
  registeredAt: string;
  language: string;
  /** The form version whose words the answers are in, and the one that the person saw. */
  version: number;
  answeredVersion: number;
  /** Changes with each change of the record; whoever changes it says which they saw. */
  stamp: string;
  status: RecordStatus & {
    /** A deployment whose last day has passed. */
    isOver: boolean;
  };
  credentials: Credentials;
  confirmation: Confirmation;
  /** Since when the person wants no mail but what they ask for, and why, if they say so. */
  mailStopped?: { at: string } & Partial<Leaving>;
  /** Why and since when nothing, or nothing unasked, is sent to their address. */
  mailBlocked?: MailBlocked;
  /** The record that this one was merged into. */
  mergedInto?: string;
  /** What an import found missing, as the questions are worded. */
  gaps: string[];
  steps: AnswersOfStep[];
  /** Answers to questions that only the version had which the person saw. */
  superseded: DescribedAnswer[];
  history: RecordChange[];
  mails: SentMail[];
  notes: Note[];
};

/** That mail to an address came back for good, or was called spam. */
export type MailBlocked = { address: string; because: 'bounced' | 'complained'; since: string };

/** `POST /registry/records/:documentId/let-mail-through`: the address that staff saw. */
export type LetMailThrough = { address: string };

/** `POST /registry/records/:documentId/notes`; its id makes it safe to repeat. */
export type NewNote = { id: string; words: string };

/** `POST /registry/records/:documentId/status` and `…/credentials`. */
export type StatusAsked = {
  stamp: string;
  status: 'active' | 'deployed' | 'lapsed' | 'withdrawn';
  reason?: string;
  from?: string;
  until?: string;
};
export type CredentialsAsked = Credentials & { stamp: string };

/** Why something was not done, with what is to be put right by field. */
export type Refused =
  | { kind: 'invalid'; errors: { field: string; message: string }[] }
  /** Someone changed the record since it was read. */
  | { kind: 'changed'; by: Actor; at: string }
  /** Someone with this name and mailbox is registered already: who, where that may be seen. */
  | { kind: 'registered-already'; other?: { documentId: string; confirmationNumber: string } }
  | { kind: 'not-now'; message: string };
export type Done = { kind: 'done' } | Refused;

/** `GET /registry/records/:documentId/correction`: the present form and what is answered to it. */
export type Correctable = { form: PublishedForm; answers: Answers; stamp: string; name: string };

/** `POST /registry/records/:documentId/correction`. */
export type CorrectionAsked = {
  stamp: string;
  /** The form version that the answers were edited with. */
  version: number;
  answers: Answers;
  /** Keep the record aside, to be merged, where the person is registered already. */
  keepAside?: boolean;
};
export type Corrected =
  | {
      kind: 'corrected';
      /** Whether whoever corrected it may still see the record. */
      stillSeen: boolean;
      /** Kept aside until it is merged with this one. */
      duplicateOf?: string;
    }
  | { kind: 'wrong-answers'; errors: AnswerError[] }
  /** Another version was published meanwhile. */
  | { kind: 'superseded' }
  | Exclude<Refused, { kind: 'invalid' }>;
