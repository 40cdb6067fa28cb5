import type { Availability, DescribedStep, FilterBy } from '@ehpr/form-schemas';

/** A way to find responses by one answer, as staff marked it in the form. */
export type ResponseFilter = {
  key: string;
  label: string;
  /** The label of the group in whose rows it stands. */
  group?: string;
  by: FilterBy;
  /** What could be chosen in any version. */
  options?: { value: string; label: string }[];
};

/** `GET /forms/:documentId/responses`: what a page of responses is made of. */
export type ResponsesOverview = {
  title: string;
  slug: string;
  total: number;
  /** Nothing when the form was never published, or was taken off the site. */
  availability: Availability | null;
  /** The numbers of its versions, the latest first. */
  versions: number[];
  /** One for each question over all versions. */
  columns: { key: string; label: string; isAsked: boolean }[];
  filters: ResponseFilter[];
};

/** What an answer must be, by the key of its question. */
export type AskedCondition = {
  key: string;
  values?: string[];
  is?: boolean;
  atLeast?: number;
  atMost?: number;
  from?: string;
  to?: string;
  contains?: string;
};

/** Which responses are meant. Words and answers may be personal: they travel in no address. */
export type ResponsesQuery = {
  words?: string;
  conditions?: AskedCondition[];
  version?: number;
  /** Days, both included. */
  from?: string;
  to?: string;
};

export type ResponseRow = {
  id: string;
  /** A moment, in ISO 8601. */
  receivedAt: string;
  confirmationNumber: string;
  language: string;
  version: number;
  /** Answers in words, by the key of the question. */
  cells: Record<string, string>;
};

/** Body of `POST /forms/:documentId/responses/search`. */
export type ResponsesSearch = ResponsesQuery & { page?: number };

/** Its answer. */
export type FoundResponses = { total: number; page: number; pages: number; rows: ResponseRow[] };

/** `GET /forms/:documentId/responses/:id`: one in the words of the version that it was given in. */
export type ReadResponse = Omit<ResponseRow, 'cells'> & {
  title: string;
  steps: DescribedStep[];
};

/**
 * The header of `GET /forms/:documentId/responses/file` that says which responses are meant, as JSON
 * in percent encoding: an address would stand in logs.
 */
export type QueryHeader = 'x-responses-query';
