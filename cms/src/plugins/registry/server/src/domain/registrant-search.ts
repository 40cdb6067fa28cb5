import type { RecordCondition } from '../../../../../records/record-query';
import type { Choice } from './choices';
import type { RegistrantStatus } from './registrant-status';

/** The columns of registrants that are searched by one of some values. */
export type Fact =
  'stream' | 'registrationStatus' | 'currentEmployment' | 'deploymentDuration' | 'credentialStatus';

export const credentialStatuses = ['unverified', 'verified', 'failed', 'expired'] as const;

export const askings = ['no', 'asked', 'reminded'] as const;
export type Asking = (typeof askings)[number];

/** Which registrants are meant: those for whom all of it holds. Without anything, all that are listed. */
export type RegistrantSearch = {
  /** Folded; each is found in the name, the email address, a phone or the confirmation number. */
  words: readonly string[];
  /** Of each column, it holds one of the values. */
  facts: Readonly<Partial<Record<Fact, readonly string[]>>>;
  /** Of each list, they made one of the choices. */
  choices: readonly (readonly Choice[])[];
  /** What answers must be to questions that staff added, other than choices. */
  answers: readonly RecordCondition[];
  /** In one of these; without it, they are listed. */
  statuses?: readonly RegistrantStatus[];
  goesAnywhere?: true;
  /** Something that the form asks for is missing. */
  needsUpdate?: true;
  version?: number;
  /** How far they are asked whether their answers are still correct. */
  asking?: readonly Asking[];
  /** Days on which they last confirmed their answers, both included. */
  confirmed?: { from?: string; to?: string };
  /** Days on which they registered, both included, in the time zone. */
  since?: string;
  until?: string;
  timeZone: string;
  /** They are among these documents. */
  only?: readonly string[];
};
