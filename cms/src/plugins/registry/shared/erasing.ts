/** What would be erased at this moment if data were kept for so many years. Asking changes nothing. */
export type DryRun = {
  years: number;
  /** Who confirmed last before this day would go: `2021-11-26`. */
  keptSince: string;
  persons: number;
  /** More than persons: some registered twice. */
  registrations: number;
  /** By the year in which they confirmed last. */
  byYear: { year: number; persons: number }[];
  mails: number;
  notes: number;
  files: number;
  /** Whose words would be taken out. */
  extracts: number;
  /** Persons whose time is over and who stay, because they are deployed. */
  deployed: number;
  /** Some registrations of those who would go. */
  first: { documentId: string; confirmationNumber: string }[];
  /** No more persons than these are erased in a night before an administrator confirms it. */
  most: number;
};

/** What was erased on a day. */
export type ErasedDay = {
  day: string;
  persons: number;
  registrations: number;
  mails: number;
  notes: number;
  files: number;
};

/** `GET /registry/erasing` */
export type Erasing = {
  years: number;
  timeZone: string;
  /** The period was set today: nothing is erased before tomorrow. */
  isNew: boolean;
  /** How many more than may be were due when erasing stopped to wait for an administrator. */
  held?: { at: string; persons: number };
  /** That an administrator confirmed so many, which are being erased or will be. */
  confirmed?: { at: string; persons: number };
  dryRun: DryRun;
  erased: ErasedDay[];
};

/** `PUT /registry/erasing` */
export type SetRetention = { years: number };

/** `POST /registry/erasing/confirm`: how many persons the administrator saw would go, by which period. */
export type ConfirmErasing = { persons: number; years: number };
