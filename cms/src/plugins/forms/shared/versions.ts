import type { Change, Locale, Problem, ReadableForm } from '@ehpr/form-schemas';

/** Who published a version. */
export type Publisher =
  { kind: 'staff'; name: string } | { kind: 'former-staff' } | { kind: 'registry' };

export type VersionSummary = {
  version: number;
  /** A moment, in ISO 8601. */
  publishedAt: string;
  publishedBy: Publisher;
  /** Why, if they said so. */
  note: string | null;
  /** Whose answers satisfy this version; `null` for a form whose answers nobody counts. */
  registrants: number | null;
};

/** `GET /forms/:documentId/versions`: the latest first, which is the live one. */
export type VersionList = { title: string; versions: VersionSummary[] };

/** `GET /forms/:documentId/versions/:version` */
export type ReadVersion = VersionSummary & { form: ReadableForm };

/** `GET /forms/:documentId/comparison?before=1&after=3` */
export type Comparison = { before: number; after: number; changes: Change[] };

/** What a change means for people who answer, or have answered. */
export type WarningKind =
  | 'must-be-answered'
  | 'no-longer-asked'
  | 'key-changed'
  | 'no-longer-offered'
  | 'answered-differently'
  | 'made-otherwise'
  | 'means-otherwise'
  | 'agreed-otherwise'
  | 'takes-less'
  | 'asked-otherwise';
export type Warning = { kind: WarningKind; change: Change };

/** A change of what holds beside the version: moments in ISO 8601, questions by what people read. */
export type SettingChange = {
  setting:
    'opensAt' | 'closesAt' | 'mostResponses' | 'closedMessage' | 'confirmationTo' | 'filterable';
  locale?: Locale;
  before: string | null;
  after: string | null;
};

/**
 * Why publishing would fail. `place` says where by what staff read there, from the step on; empty for
 * the form as a whole.
 */
export type Blocker = Problem & { place: string[] };

/** `GET /forms/:documentId/impact`: what publishing the saved draft would do. */
export type Impact = {
  title: string;
  /** Nothing when the form was never published. */
  live: VersionSummary | null;
  /** Stands for the draft that was read: bringing a version back replaces this one or none. */
  draft: string;
  /** Whether publishing would make a version; `null` when it would fail. */
  makesVersion: boolean | null;
  /** Against the live version; `null` when the draft cannot be read. */
  changes: Change[] | null;
  /** Against the settings that hold now; none for a form that was never published. */
  settings: SettingChange[];
  blockers: Blocker[];
  warnings: Warning[];
  /** How many people are filling in which version at present. */
  inProgress: { version: number; count: number }[];
  /** Registrants by the version that their answers satisfy. */
  registrants: { version: number; count: number }[] | null;
};

/** Body of `POST /forms/:documentId/versions/:version/restore`. */
export type RestoreRequest = { replaceDraft: true; draft: string };

/** Its answer: what is the draft now, and what it replaced had that the live version has not. */
export type Restored = { version: number; replaced: { changes: Change[] | null } };
