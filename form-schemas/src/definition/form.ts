import type { Condition } from './condition.ts';

/** One thing to choose. Values are stored and stable; labels are wording and free. */
export type Option = {
  value: string;
  label: string;
  /** What can be chosen below it, in a list of more than one level. */
  options?: Option[];
};

/** Lists of options shared by questions, by key. */
export type OptionLists = Readonly<Record<string, Option[]>>;

type Common = {
  /** Stable name of the answer, once in a form: a letter, then letters and digits. */
  key: string;
  label: string;
  hint?: string;
  /** Asked always, unless this says when. */
  visibleWhen?: Condition;
  /** The registry depends on the question: it can be reworded and moved, not removed or retyped. */
  core?: boolean;
  /** Words for a broken rule, by its name, in place of the kind's own. */
  messages?: Partial<Record<string, string>>;
};

/** Where the options of a choice come from: its own, a shared list, or below an earlier answer. */
type Choices = { options: Option[] } | { list: string } | { optionsUnder: string };

/** Named formats of text, each with its pattern, its normalising and its words. */
export type TextFormat = 'digits' | 'extension';

export type TextQuestion = Common & {
  kind: 'text';
  required?: boolean;
  minLength?: number;
  maxLength: number;
  format?: TextFormat;
  autocomplete?: string;
};
/** Text of several lines. */
export type LongTextQuestion = Common & {
  kind: 'longText';
  required?: boolean;
  minLength?: number;
  maxLength: number;
};
/** A number without decimals, stored as a number. */
export type WholeNumberQuestion = Common & {
  kind: 'wholeNumber';
  required?: boolean;
  min: number;
  max: number;
};
export type EmailQuestion = Common & { kind: 'email'; required?: boolean };
export type PhoneQuestion = Common & { kind: 'phone'; required?: boolean; autocomplete?: string };
export type PostalCodeQuestion = Common & { kind: 'postalCode'; required?: boolean };
export type DateQuestion = Common & {
  kind: 'date';
  required?: boolean;
  notInFuture?: boolean;
  /** Key of an earlier date that this one must not precede. */
  notBefore?: string;
};
/** A month of a year, stored as `YYYY-MM`. */
export type MonthAndYearQuestion = Common & {
  kind: 'monthAndYear';
  required?: boolean;
  notInFuture?: boolean;
};
/** A first and a last day, stored as `{ from, to }`. */
export type DateRangeQuestion = Common & {
  kind: 'dateRange';
  required?: boolean;
  notInFuture?: boolean;
  /** The last day may be left out, of what still goes on. */
  openEnd?: boolean;
};
/** An address in Canada, stored as `{ street, unit, city, province, postalCode }`. */
export type AddressQuestion = Common & { kind: 'address'; required?: boolean };
export type YesNoQuestion = Common & { kind: 'yesNo'; required?: boolean };
export type OneOfQuestion = Common & {
  kind: 'oneOf';
  required?: boolean;
  autocomplete?: string;
} & Choices;
export type AnyOfQuestion = Common & {
  kind: 'anyOf';
  /** With options that depend on another answer: required where there are any. */
  required?: boolean;
  maxChoices?: number;
} & Choices;
/** Leaves of a list of several levels, chosen branch by branch; stored as the leaves' values. */
export type OptionTreeQuestion = Common & { kind: 'optionTree'; required?: boolean; list: string };
/** Rows of the same questions. */
export type GroupQuestion = Common & {
  kind: 'group';
  required?: boolean;
  maxRows: number;
  /** Key of the row's question whose answer may appear in one row only. */
  uniqueBy?: string;
  /** What one row is called, as in "Add another specialty". */
  rowLabel: string;
  questions: RowQuestion[];
};
/** Something to agree to: its only answer is `true`. */
export type DeclarationQuestion = Common & { kind: 'declaration' };
/** Words between questions, always shown. It has no answer. */
export type Guidance = Pick<Common, 'key' | 'label' | 'hint'> & { kind: 'guidance' };

/** What can stand in a row of a group, and what the answer of another kind can be made of. */
export type RowQuestion =
  | TextQuestion
  | LongTextQuestion
  | WholeNumberQuestion
  | EmailQuestion
  | PhoneQuestion
  | PostalCodeQuestion
  | AddressQuestion
  | DateQuestion
  | MonthAndYearQuestion
  | DateRangeQuestion
  | YesNoQuestion
  | OneOfQuestion
  | AnyOfQuestion;

export type QuestionDefinition =
  RowQuestion | OptionTreeQuestion | GroupQuestion | DeclarationQuestion | Guidance;

export type Kind = QuestionDefinition['kind'];
/** The definition of a question of one kind. */
export type QuestionOf<K extends Kind> = Extract<QuestionDefinition, { kind: K }>;

export type StepDefinition = {
  key: string;
  title: string;
  intro?: string;
  questions: QuestionDefinition[];
};

/** A form as staff write it, in the default locale, which owns all but the wording of the others. */
export type FormDefinition = { slug: string; title: string; steps: StepDefinition[] };
