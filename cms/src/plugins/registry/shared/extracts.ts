/**
 * Where an extract stands: waiting to be fetched, or never fetched; being fetched; fetched to its end,
 * stopped before it by staff or their browser, or broken off through a fault of ours.
 */
export type ExtractState =
  'waiting' | 'never-fetched' | 'running' | 'complete' | 'stopped' | 'failed';

/** Who extracted what, when and why, and what became of it. */
export type ExtractRecord = {
  id: string;
  who: string;
  askedAt: string;
  reason: string;
  /** What the registrants were narrowed by; nothing, when it was all that are listed. */
  filter: { label: string; values: string[] }[];
  /** The titles of the columns. */
  columns: string[];
  /** How many registrants were found when it was asked for, and how many were fetched, in how many rows. */
  expected: number;
  registrants: number;
  rows: number;
  state: ExtractState;
};

/** `GET /registry/extracts?before=ID` and, of one, `GET /registry/extracts/:id` */
export type PastExtracts = { extracts: ExtractRecord[]; hasMore: boolean };

/**
 * `GET /registry/extracts/considered`, with the parameters of a search: which registrants an extract of
 * it would have, in words and as a number.
 */
export type ConsideredExtract = { filter: ExtractRecord['filter']; count: number };

/**
 * `POST /registry/extracts`, with the parameters of a search as they stand in an address: answers with what was asked for, and gives the browser a ticket, in a
 * cookie, for `GET /registry/extracts/:id/file`.
 */
export type AskForExtract = { query: string; reason: string };
export type AskedForExtract = { id: string; expected: number };

/** `GET` and `PUT /registry/extracts/weekly`: when staff are told, and who. Monday is 1. */
export type WeeklyExtract = {
  isOn: boolean;
  weekday: number;
  hour: number;
  timeZone: string;
  recipients: number[];
  /** Staff who may extract. */
  candidates: { id: number; name: string }[];
};
export type ChangeWeeklyExtract = Pick<WeeklyExtract, 'isOn' | 'weekday' | 'hour' | 'recipients'>;
