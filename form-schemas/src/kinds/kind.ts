import type { Operator } from '../definition/condition.ts';
import type { Locale } from '../definition/locales.ts';
import type { Kind, Option, QuestionOf, RowQuestion } from '../definition/form.ts';
import type { PublishedOption, PublishedQuestion } from '../definition/published.ts';
import type { AnswerSchema } from '../compile/schema.ts';
import type { RuleName } from '../answers/answers.ts';

/** What a kind may ask while it is compiled. */
export type CompileContext = {
  /** The options of a shared list. */
  listOf(key: string): readonly Option[];
  /** All options that a choice can ever offer, whatever the answer that it depends on. */
  optionsOf(question: QuestionOf<'oneOf'> | QuestionOf<'anyOf'>): readonly Option[];
  /** Schema of the answers to some questions that stand together: a row, or an answer's parts. */
  objectOf(questions: readonly RowQuestion[]): AnswerSchema;
  /** Where the answer to a question stands: its key, or that of its group and its own. */
  placeOf(key: string): string[];
};

/** What a kind may ask while an answer is put into words. */
export type TextContext = {
  locale: Locale;
  /** The options that the question offers, given the other answers. */
  options: readonly PublishedOption[];
  /** A row of a group in words. */
  row(question: PublishedQuestion, row: unknown): string;
};

/** What a message may speak of beside the label of the question. */
export type MessageParams = Readonly<{
  /** The answer that breaks the rule, as far as it could be normalised. */
  given: unknown;
  schema: AnswerSchema;
  question: PublishedQuestion;
  /** The least or the most that there may be, where the rule has a limit. */
  limit?: unknown;
  /** The label of the date that this one must not precede, where that is the rule. */
  earlier?: string | undefined;
  /** The id of the file that is not held, where that is what is wrong. */
  lost?: unknown;
}>;

/** What to do about each rule that an answer of a kind can break. */
export type KindMessages = Partial<
  Record<RuleName, (label: string, params: MessageParams) => string>
>;

/** All that the platform knows of one kind of question. */
export interface KindOfQuestion<K extends Kind> {
  /** How a condition can look at an answer. */
  operators: readonly Operator[];
  /** Whether an answer is one text, by which the rows of a group can be told apart. */
  isOneText?: true;
  /** Why no answer could keep the question's own rules, in words; none when it is sound. */
  problems?(question: QuestionOf<K>): string[];
  /**
   * The questions of a row, or those of which one answer is made. What they are asked, and how they
   * are told, judged and shown, is that of their kinds.
   */
  parts?(question: QuestionOf<K>, locale: Locale): readonly RowQuestion[];
  /** JSON Schema of an answer as it is stored, or nothing where the kind takes no answer. */
  schema(question: QuestionOf<K>, context: CompileContext): AnswerSchema | undefined;
  /**
   * An answer in the form in which it is stored; `undefined` for the kind's empty value. What
   * cannot be read is given back as it is, for validation to refuse.
   */
  normalise(given: unknown, schema: AnswerSchema): unknown;
  /** A valid answer in words, one entry for each thing said. */
  text(answer: unknown, question: PublishedQuestion, context: TextContext): string[];
  /** What to do about a broken rule, in each language. */
  messages: Record<Locale, KindMessages>;
}
