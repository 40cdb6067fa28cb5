import type { Answers } from '@ehpr/form-schemas';

/** What an answer must be for its record to be found. `group` names the group in a row of which it stands. */
export type RecordCondition = { key: string; group?: string } & (
  | { by: 'option' | 'options'; values: string[] }
  | { by: 'yesNo'; is: boolean }
  | { by: 'number'; atLeast?: number; atMost?: number }
  /** Days, `2027-06-01`, or months, `2027-06`; of a period, any day of it. */
  | { by: 'days' | 'months' | 'period'; from?: string; to?: string }
  | { by: 'words'; contains: string }
);

/** Which records of a form are meant: those for which all of it holds. */
export type RecordQuery = {
  /** Each is found somewhere in the record. Case and accents do not count. */
  words: string[];
  conditions: RecordCondition[];
  version?: number;
  /** Days in the registry's time zone, both included. */
  from?: string;
  to?: string;
};

export type FormRecord = {
  /** The id of its document. */
  id: string;
  receivedAt: Date;
  confirmationNumber: string;
  language: string;
  version: number;
  answers: Answers;
};

/** Reads the records of one form. */
export type RecordReader = {
  count(query: RecordQuery): Promise<number>;
  /** Some of them, the latest first. */
  page(query: RecordQuery, at: { offset: number; limit: number }): Promise<FormRecord[]>;
  /** All of them, the first received first, a batch at a time. */
  all(query: RecordQuery): AsyncIterable<FormRecord[]>;
  one(id: string): Promise<FormRecord | undefined>;
  /** Whether one of them has this number. */
  has(confirmationNumber: string): Promise<boolean>;
};
