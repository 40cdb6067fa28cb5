import type { Condition, Scalar } from '../definition/condition.ts';
import type { Option, QuestionDefinition } from '../definition/form.ts';
import { otherLocales } from '../definition/locales.ts';
import type { OtherLocale } from '../definition/translation.ts';
import type { ChangeableRule, QuestionChange, QuestionPlace, Change } from './change.ts';
import { compareWords } from './compare-words.ts';
import { compareOptions } from './compare-options.ts';
import type { Names } from './names.ts';
import { same } from './same.ts';

/** A definition's names before and after, to speak of what it refers to. */
export type BothNames = { before: Names; after: Names };

/** The fields of a question; one that is switched off is the same as none. */
type Fields = Partial<{
  hint: string;
  rowLabel: string;
  statement: string;
  required: boolean;
  visibleWhen: Condition;
  messages: Partial<Record<string, string>>;
  options: Option[];
}> &
  Partial<Record<ChangeableRule, Scalar | string[]>>;

type Both = { before: QuestionDefinition; after: QuestionDefinition };

/**
 * What changed about one question, rows aside. Where the kind of answer changed, what went with the
 * old kind is not told: it has no meaning in the new one.
 */
export function compareQuestion(both: Both, at: QuestionPlace, names: BothNames): Change[] {
  const { before, after } = both;
  const was: Fields = before;
  const is: Fields = after;
  const retyped = before.kind !== after.kind;
  const tells = (value: unknown) => !retyped || value !== undefined;

  const changes: (Change | false | undefined)[] = [
    ...(['label', 'hint', 'rowLabel', 'statement'] as const).map((field): Change | false => {
      const [old, now] = field === 'label' ? [before.label, after.label] : [was[field], is[field]];
      const changed = old !== now && (field === 'hint' || tells(now));
      return changed && { ...at, kind: 'question-reworded', field, ...pair(old, now) };
    }),
    retyped && { ...at, kind: 'question-retyped', before: before.kind, after: after.kind },
    requirement(both, at),
    condition(was.visibleWhen, is.visibleWhen, at, names),
    ...choices(both, at, names),
    ...rules.map((rule): Change | false => {
      const [old, now] = [inForce(was[rule]), inForce(is[rule])];
      const changed = !same(old, now) && tells(now);
      const words = (value: Rule | undefined, side: Names) =>
        value === undefined ? undefined : inWords(rule, value, side);
      const told = pair(words(old, names.before), words(now, names.after));
      return changed && { ...at, kind: 'rule-changed', rule, ...told };
    }),
    ...messageRules(was, is).map((rule): Change | false => {
      const [old, now] = [was.messages?.[rule], is.messages?.[rule]];
      const changed = old !== now && tells(now);
      return changed && { ...at, kind: 'message-changed', rule, ...pair(old, now) };
    }),
  ];
  return [
    ...changes.filter((change) => typeof change === 'object'),
    ...translated(before.key, at, names),
  ];
}

/** What is said of the question in other languages, whatever became of it in its own. */
function translated(key: string, at: QuestionPlace, names: BothNames): QuestionChange[] {
  const before = (locale: OtherLocale) => names.before.translation(key, locale);
  const after = (locale: OtherLocale) => names.after.translation(key, locale);
  const rules = otherLocales.flatMap((locale) => messageRules(before(locale), after(locale)));
  return [
    ...compareWords(['label', 'hint', 'rowLabel', 'statement'], { before, after }).map(
      (words): QuestionChange => ({ ...at, kind: 'question-translated', ...words }),
    ),
    ...compareWords([...new Set(rules)], {
      before: (locale) => before(locale).messages,
      after: (locale) => after(locale).messages,
    }).map(({ field: rule, ...words }): QuestionChange => ({
      ...at,
      kind: 'message-translated',
      rule,
      ...words,
    })),
  ];
}

/** What a rule says: some name several questions. */
type Rule = Scalar | string[];

/** A rule that is switched off, or left blank, is none. */
const inForce = (rule: Rule | undefined) => (rule === false || rule === '' ? undefined : rule);

const rules: readonly ChangeableRule[] = [
  'minLength',
  'maxLength',
  'min',
  'max',
  'openEnd',
  'format',
  'maxChoices',
  'maxRows',
  'accept',
  'maxMegabytes',
  'maxFiles',
  'uniqueBy',
  'someRows',
  'operation',
  'sources',
  'value',
  'parameter',
  'notInFuture',
  'notBefore',
  'core',
  'autocomplete',
];

function requirement({ before, after }: Both, at: QuestionPlace): QuestionChange | undefined {
  const was = mustBeAnswered(before);
  const is = mustBeAnswered(after);
  if (was === is || was === undefined || is === undefined) return undefined;
  return { ...at, kind: is ? 'question-made-required' : 'question-made-optional' };
}

/** Nothing for kinds that leave no choice: a declaration must be agreed to, some are not asked. */
export function mustBeAnswered(question: QuestionDefinition): boolean | undefined {
  switch (question.kind) {
    case 'declaration':
    case 'calculated':
    case 'hidden':
    case 'guidance':
      return undefined;
    default:
      return question.required === true;
  }
}

function condition(
  before: Condition | undefined,
  after: Condition | undefined,
  at: QuestionPlace,
  names: BothNames,
): QuestionChange | undefined {
  if (same(before, after)) return undefined;
  const was = before && names.before.condition(before);
  const is = after && names.after.condition(after);
  if (was && is) return { ...at, kind: 'condition-changed', before: was, after: is };
  if (was) return { ...at, kind: 'condition-removed', before: was };
  return is && { ...at, kind: 'condition-added', after: is };
}

function choices({ before, after }: Both, at: QuestionPlace, names: BothNames): Change[] {
  if (before.kind === 'matrix' && after.kind === 'matrix') {
    return [
      ...compareOptions(before.rows, after.rows, ['Rows']),
      ...compareOptions(before.columns, after.columns, ['Columns']),
    ].map((change) => ({ ...at, ...change }));
  }
  if ('options' in before && 'options' in after) {
    return compareOptions(before.options, after.options).map((change) => ({ ...at, ...change }));
  }
  const was = names.before.source(before);
  const is = names.after.source(after);
  if (!is || same(sourceKey(was), sourceKey(is))) return [];
  return [{ ...at, kind: 'choices-changed', ...pair(was, is) }];
}

/** A source without its wording: the question that it names may have been reworded. */
const sourceKey = (source: ReturnType<Names['source']>) =>
  source?.from === 'answer' ? source.question.key : source;

/** The rules of a question; those that name another question by what people read of it. */
export function rulesOf(question: QuestionDefinition, names: Names) {
  const fields: Fields = question;
  return rules.flatMap((rule) => {
    const value = fields[rule];
    return value ? [{ rule, value: inWords(rule, value, names) }] : [];
  });
}

function inWords(rule: ChangeableRule, value: Rule, names: Names): Scalar {
  if (Array.isArray(value)) return value.map((key) => names.question(key).label).join(', ');
  const refers = rule === 'notBefore' || rule === 'uniqueBy';
  return refers ? names.question(String(value)).label : value;
}

const messageRules = (was: Pick<Fields, 'messages'>, is: Pick<Fields, 'messages'>): string[] => [
  ...new Set([...Object.keys(was.messages ?? {}), ...Object.keys(is.messages ?? {})]),
];

function pair<T>(before: T | undefined, after: T | undefined): { before?: T; after?: T } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
