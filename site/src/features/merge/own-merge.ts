import type { OwnRegistrations } from '../../owner/owner.ts';
import type { Side } from './sides.ts';

type Registered = OwnRegistrations['registrations'][number];

/** What was answered to one question in both, in the words of the present form. */
export type ComparedRow = { key: string; label: string; untranslated?: 'label'[] } & Record<
  Side,
  string[]
>;

/** Two registrations of one person: `GET /api/registry/me/merges/:documentId`. */
export type OwnMerge = {
  name: string;
  /** The other one of the two, by its document. */
  other: string;
  /** What whoever merges them says they saw. */
  stamps: Record<Side, string>;
  differing: ComparedRow[];
  same: ComparedRow[];
  /** Whether the later one can be said to be someone else's doing. */
  mayBeDisowned: boolean;
} & Record<Side, Pick<Registered, 'documentId' | 'confirmationNumber' | 'registeredAt' | 'status'>>;

/** A registration that is to be merged with another one of the same person. */
export const isToMerge = ({ mergesWith }: Registered): boolean => mergesWith !== undefined;
