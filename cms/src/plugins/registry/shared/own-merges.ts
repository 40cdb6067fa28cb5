import type { DescribedAnswer } from '@ehpr/form-schemas';
import type { StatusName } from './record';
import type { Side } from './duplicates';

/** One of two registrations of one person, as its owner reads of it. */
export type OwnSide = {
  documentId: string;
  confirmationNumber: string;
  registeredAt: string;
  status: StatusName;
};

/** What was answered to one question in both, in the words of the present form. */
export type ComparedRow = Pick<DescribedAnswer, 'label' | 'untranslated'> & {
  key: string;
} & Record<Side, string[]>;

/** `GET /registry/me/merges/:documentId`: a registration beside the one that it is to be merged with. */
export type OwnMerge = {
  name: string;
  /** The other one of the two, by its document. */
  other: string;
  older: OwnSide;
  newer: OwnSide;
  /** What whoever merges them says they saw. */
  stamps: Record<Side, string>;
  differing: ComparedRow[];
  same: ComparedRow[];
  /** Whether the later one can be said to be someone else's doing. */
  mayBeDisowned: boolean;
};
