import type { RuleName } from '../answers/answers.ts';
import type { AnswerSchema } from '../compile/schema.ts';
import type { QuestionDefinition } from '../definition/form.ts';
import { defaultLocale, type Locale } from '../definition/locales.ts';
import { kinds, partsOf } from './index.ts';
import type { CompileContext } from './kind.ts';
import { partOf } from './sentences.ts';
import * as fr from './sentences-fr.ts';
import { unasked } from './unasked.ts';

/** A rule that answers to a question can break, and what is usually said of it. */
export type MessageRule = {
  /** What the question's messages call it: `required`, or `city.required` for a part of the answer. */
  rule: string;
  name: RuleName;
  /** What the part is called, where it is the rule of a part. */
  part?: string;
  /** The words of the kind, with `…` for what is not known yet. */
  usual: string;
};

/** Where a question stands, as far as its messages depend on it. */
type Standing = {
  locale: Locale;
  /** Whether it is asked in the rows of a group, which may be told apart by its answer. */
  isInRow: boolean;
  /** The questions of which its rules may speak. */
  beside: readonly QuestionDefinition[];
};

/** The rules for which a question can have words of its own, and the words that it has without them. */
export function messageRules(given: QuestionDefinition, standing: Standing): MessageRule[] {
  if (unasked.includes(given.kind)) return [];
  const { locale, isInRow } = standing;
  const question = withoutOwnWords(given);
  const parts = question.kind === 'group' ? [] : (partsOf(question, locale) ?? []);
  const isOfRows = ({ name }: MessageRule) => name === 'unique' && kinds[question.kind].isOneText;
  return [
    ...rulesOf(question, question.label, standing).filter((rule) => isInRow || !isOfRows(rule)),
    ...parts.flatMap((part) =>
      rulesOf(part, inWhole[locale](part.label, question.label), { ...standing, beside: parts })
        .filter(({ name }) => name !== 'unique')
        .map((told) => ({ ...told, rule: `${part.key}.${told.rule}`, part: part.label })),
    ),
  ];
}

/** Without the messages of staff, and with the rows that are retired: they may keep theirs. */
function withoutOwnWords(question: QuestionDefinition): QuestionDefinition {
  const plain = { ...question, messages: {} };
  if (plain.kind !== 'matrix') return plain;
  return { ...plain, rows: plain.rows.map((row) => ({ ...row, retired: false })) };
}

/** Messages of a question for rules that its answers cannot break; none when each has its rule. */
export function messageProblems(question: QuestionDefinition): string[] {
  const messages = 'messages' in question ? question.messages : {};
  const written = Object.keys(messages);
  if (written.length === 0) return [];
  const standing = { locale: defaultLocale, isInRow: true, beside: [] };
  const known = messageRules(question, standing).map(({ rule }) => rule);
  return written
    .filter((rule) => !known.includes(rule))
    .map((rule) => `The message for “${rule}” is never shown: no answer can break that. Remove it`);
}

const inWhole = { en: partOf, fr: fr.partOf };
const unknown = '…';

function rulesOf(
  question: QuestionDefinition,
  label: string,
  { locale, beside }: Pick<Standing, 'locale' | 'beside'>,
): MessageRule[] {
  // Parts bring words that are better than those of their kind.
  const words = 'messages' in question ? question.messages : {};
  const schema = schemaOf(question);
  const { key, kind } = question;
  const rowLabel = kind === 'group' ? question.rowLabel : '';
  const params = {
    given: undefined,
    schema,
    question: { key, label, rowLabel: rowLabel || unknown },
    earlier: kind === 'date' ? labelIn(beside, question.notBefore) : undefined,
  };
  return Object.entries(kinds[kind].messages[locale]).map(([name, say]) => ({
    rule: name,
    name: name as RuleName,
    usual: words[name] ?? say(label || unknown, { ...params, limit: limitOf(name, schema) }),
  }));
}

const labelIn = (questions: readonly QuestionDefinition[], key: string | undefined) =>
  questions.find((each) => each.key === key)?.label;

/** A limit has the name of its rule. Where options are not known, neither is how many there can be. */
function limitOf(rule: string, schema: AnswerSchema): unknown {
  const limit = schema[rule as keyof AnswerSchema];
  return limit === undefined || (rule === 'maxItems' && limit === 0) ? unknown : limit;
}

const nowhere: CompileContext = {
  listOf: () => [],
  optionsOf: (question) => ('options' in question ? question.options : []),
  objectOf: () => ({}),
  placeOf: (key) => [key],
};

function schemaOf(question: QuestionDefinition): AnswerSchema {
  // The kind of a question and the question of a kind belong together; TypeScript cannot see that.
  const schema = kinds[question.kind].schema as (
    question: QuestionDefinition,
    context: CompileContext,
  ) => AnswerSchema | undefined;
  return schema(question, nowhere) ?? {};
}
