import type { AnswerError } from '@ehpr/form-schemas';
import type { Refused, StatusName } from './record';

/** What of two records is the same: the first is certain to be one person, the others are likely. */
export type Likeness = 'person' | 'postal-code' | 'phone';

/** One of a pair, in brief. */
export type PairedRecord = {
  documentId: string;
  confirmationNumber: string;
  name: string;
  registeredAt: string;
  status: StatusName;
};

/** Two records that may be of one person: the one that registered first, and the other. */
export type Pair = { older: PairedRecord; newer: PairedRecord; alike: Likeness[] };

/** `GET /registry/duplicates`, and `GET /registry/records/:documentId/duplicates`. */
export type Pairs = {
  pairs: Pair[];
  /** Whether there are more than are told at once. */
  areMore: boolean;
};

export type Side = 'older' | 'newer';

/** `GET /registry/duplicates/:older/:newer`: a pair side by side, each in its form version's words. */
export type ComparedPair = Pair & {
  /** What whoever merges them says they saw. */
  stamps: Record<Side, string>;
  steps: {
    key: string;
    title: string;
    rows: { key: string; label: string; older: string[]; newer: string[]; differs: boolean }[];
  }[];
};

/** `POST /registry/duplicates/:older/:newer/merge`. What is not chosen is the newer one's. */
export type MergeAsked = { stamps: Record<Side, string>; choices: Record<string, Side> };

export type Merged =
  | { kind: 'merged'; documentId: string; stillSeen: boolean }
  | { kind: 'wrong-answers'; errors: AnswerError[] }
  | Exclude<Refused, { kind: 'invalid' }>;
