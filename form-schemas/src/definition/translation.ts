import type { Locale, defaultLocale } from './locales.ts';

/** A language into which forms are translated. */
export type OtherLocale = Exclude<Locale, typeof defaultLocale>;

/** The words of a question in another language. What it lacks is said in the form's own. */
export type QuestionTranslation = {
  label?: string;
  hint?: string;
  rowLabel?: string;
  statement?: string;
  /** Words for a broken rule, by its name. */
  messages?: Partial<Record<string, string>>;
};

/** The words of a form in another language, by key: it owns no key, no order and no rule. */
export type FormTranslation = {
  title?: string;
  steps?: Record<string, { title?: string; intro?: string }>;
  /** Of the form and of the rows of its groups, whose keys are all different. */
  questions?: Record<string, QuestionTranslation>;
};
