/** How an added question is searched by: as `FilterBy` of form-schemas. */
export type SearchFilterBy =
  'option' | 'options' | 'yesNo' | 'number' | 'days' | 'months' | 'period' | 'words';

/** The words of a search. They may name people, so that they travel and stand in no address. */
export type AskedText = {
  /** Of a name, an email address, a phone or a confirmation number. */
  words?: string;
  /** Of an answer, by the key of the question that staff added. */
  answers?: Record<string, string>;
};

export type SearchOption = {
  value: string;
  label: string;
  /** The values of the filter `within` below which it stands; any, where it says none. */
  under?: string[];
};

/** A way to find registrants. */
export type SearchFilter = {
  /** Its parameter in an address; before `.from` and `.to`, where it has limits. */
  name: string;
  label: string;
  by: SearchFilterBy;
  options?: SearchOption[];
  /** The filter whose choice narrows its options. */
  within?: string;
  /** Used every day: it is there without being asked for. */
  isEveryday: boolean;
};

/** A column that the list can show. */
export type SearchColumn = {
  key: string;
  label: string;
  isSortable: boolean;
  /** Shown until staff choose. */
  isShownAtFirst: boolean;
};

/** `GET /registry/search/filters`: what registrants can be searched and listed by. */
export type SearchOverview = {
  filters: SearchFilter[];
  columns: SearchColumn[];
  /** How many rows a page of the list may have; the first, until staff choose. */
  pageSizes: number[];
};

export type FoundRegistrant = {
  documentId: string;
  /** First and last. */
  name: string;
  /** In words, by the key of the column. */
  cells: Record<string, string>;
};

/** `GET /registry/search?…`: a page of the registrants that are meant. */
export type FoundRegistrants = { rows: FoundRegistrant[] };

/** `GET /registry/search/count?…`: how many are meant. */
export type RegistrantCount = { count: number };

export type Tally = { value: string; count: number };

/** `GET /registry/search/summary?…`: those that are meant, counted. */
export type RegistrantSummary = {
  /** By the region where they would go, and `*` who goes anywhere. Who would go to two is in both. */
  regions: Tally[];
  streams: Tally[];
  /** By the month in which they registered, `2027-06`, the first first. */
  months: Tally[];
};

/** Body of `POST /registry/search/text`. Its answer is a `TextId`. */
export type TextId = { id: string };

/** A search that someone gave a name, as `GET /registry/searches` lists them. */
export type NamedSearch = {
  id: string;
  name: string;
  /** The filters as they stand in an address, with what names the words. */
  query: string;
  isShared: boolean;
  /** Whether it is of whoever asks: others read it and no more. */
  isOwn: boolean;
  /** Who made it, where it is somebody else's. */
  madeBy?: string;
};

/** Body of `POST /registry/searches`. Its answer is the named search. */
export type SearchToName = { name: string; query: string; isShared: boolean };

/** Body of `PUT /registry/searches/:id`. */
export type SearchChange = { name: string; isShared: boolean };
