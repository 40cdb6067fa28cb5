import type { Locale } from './locales.ts';
import type { FormSchema } from '../compile/schema.ts';

/** Which texts are in the form's own language, for want of a translation; none, unless it says. */
type Spoken<Field extends string> = { untranslated?: Field[] };

/** A thing to choose, in the words of a locale. */
export type PublishedOption = Spoken<'label'> & {
  value: string;
  label: string;
  options?: PublishedOption[];
};

/** The wording of a question. What it accepts, requires and depends on is in the schema. */
export type PublishedQuestion = Spoken<'label' | 'hint' | 'statement' | 'rowLabel'> & {
  key: string;
  label: string;
  hint?: string;
  /** What is agreed to or not, in full. */
  statement?: string;
  autocomplete?: string;
  /**
   * The options of a choice, with all levels below them. A choice whose options depend on another
   * answer has none of its own: they stand below the chosen option of that question.
   */
  options?: PublishedOption[];
  /** Words for a broken rule, by its name, in place of the kind's own. */
  messages?: Partial<Record<string, string>>;
  /** What a row is called, in a repeating group. */
  rowLabel?: string;
  /** The questions of a row, or the parts of an answer that is made of several. */
  questions?: PublishedQuestion[];
};

export type PublishedStep = Spoken<'title' | 'intro'> & {
  key: string;
  title: string;
  intro?: string;
  questions: PublishedQuestion[];
};

/** The order and wording of a form in one locale. */
export type FormWording = Spoken<'title'> & { title: string; steps: PublishedStep[] };

/**
 * Whether a form takes answers. Staff may say when it opens and closes, how many answers it takes,
 * and what people read once it is closed.
 */
export type Availability =
  | { kind: 'open' }
  /** A moment, in ISO 8601. */
  | { kind: 'not-yet'; opensAt: string }
  | { kind: 'closed'; message?: string }
  | { kind: 'full'; message?: string };

/** Why a form takes no answers. */
export type NotOpen = Exclude<Availability, { kind: 'open' }>;

/** One immutable version of a form, as the API gives it to whoever renders it. */
export type PublishedForm = FormWording & {
  slug: string;
  version: number;
  hash: string;
  locale: Locale;
  schema: FormSchema;
};

/** The version of a form that is live, and whether it takes answers now. */
export type LiveForm = PublishedForm & {
  availability: Availability;
  /** Nobody keeps what would be sent from a page of its own: it is not asked of just anyone. */
  hasNoPage?: true;
};
