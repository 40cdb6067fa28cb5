import {
  leavesOf,
  questionSchema,
  type Comparison,
  type Kind,
  type PublishedForm,
  type ResolvedCondition,
} from '@ehpr/form-schemas';
import { allOfName, branchesOf } from './kinds/optionTree/branches.ts';
import { kindOf } from './kinds/codecs.ts';
import { followUpId } from './names.ts';

type Form = Pick<PublishedForm, 'steps' | 'schema'>;

/**
 * Style rules that, without any script, show a question only while the boxes and buttons on which
 * it depends say so. What cannot be told from those, such as whether something was typed, stays in
 * sight: the server drops an answer that was not asked for.
 */
export function conditionsCss(form: Form): string {
  const rules = form.steps
    .flatMap(({ questions }) => questions)
    .flatMap(({ key }) => {
      const condition = questionSchema(form.schema, key)?.['x-visibleWhen'];
      const holds = condition && selectorOf(form, condition);
      return holds ? [`form[data-plain]:not(${holds}) #${followUpId(key)} { display: none; }`] : [];
    });
  return `${rules.join('\n')}\n`;
}

/** What a form matches while a condition holds; nothing when style rules cannot tell. */
function selectorOf(form: Form, condition: ResolvedCondition): string | undefined {
  if ('all' in condition) {
    const parts = condition.all.map((part) => selectorOf(form, part)).filter(isString);
    return parts.length > 0 ? parts.join('') : undefined;
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => selectorOf(form, part));
    return parts.every(isString) && parts.length > 0 ? `:is(${parts.join(', ')})` : undefined;
  }
  return comparisonSelector(form, condition);
}

/** What of an answer the state of boxes and buttons tells: the one chosen, some of them, or nothing. */
const told: Record<Kind, 'one' | 'some' | 'nothing'> = {
  text: 'nothing',
  longText: 'nothing',
  wholeNumber: 'nothing',
  email: 'nothing',
  phone: 'nothing',
  postalCode: 'nothing',
  address: 'nothing',
  date: 'nothing',
  monthAndYear: 'nothing',
  dateRange: 'nothing',
  yesNo: 'one',
  oneOf: 'one',
  anyOf: 'some',
  optionTree: 'some',
  file: 'nothing',
  matrix: 'nothing',
  group: 'nothing',
  consent: 'one',
  declaration: 'one',
  calculated: 'nothing',
  hidden: 'nothing',
  guidance: 'nothing',
};

function comparisonSelector(form: Form, comparison: Comparison): string | undefined {
  const { question } = comparison;
  const name = `[name=${quoted(question)}]`;
  const values = valuesOf(comparison).map((value) => `[value=${quoted(posted(value))}]`);
  const isChosen = told[kindOf(questionSchema(form.schema, question))] === 'one';
  const isSome = told[kindOf(questionSchema(form.schema, question))] === 'some';
  const chosen = `:is(${values.join(', ')})`;

  switch (comparison.operator) {
    case 'is':
    case 'isOneOf':
      return isChosen
        ? `:has(${name}${chosen}:checked, ${name} option${chosen}:checked)`
        : undefined;
    case 'isNot':
      return isChosen
        ? `:has(${name}:not(${values.join()}):checked, ${name} option:not([value=""], ${values.join()}):checked)`
        : undefined;
    case 'includes':
    case 'includesAny': {
      if (!isSome) return undefined;
      const wholes = wholeBranches(form, question, valuesOf(comparison));
      const whole = `[name=${quoted(allOfName(question))}]:is(${wholes.join(', ')}):checked`;
      return `:has(${name}${chosen}:checked${wholes.length > 0 ? `, ${whole}` : ''})`;
    }
    default:
      return undefined;
  }
}

/** The branches of a tree that, chosen whole, choose one of the values. */
function wholeBranches(form: Form, key: string, values: readonly unknown[]): string[] {
  const question = form.steps
    .flatMap(({ questions }) => questions)
    .find((candidate) => candidate.key === key);
  return branchesOf(question?.options ?? [])
    .filter(({ option }) => leavesOf([option]).some(({ value }) => values.includes(value)))
    .map(({ id }) => `[value=${quoted(id)}]`);
}

function valuesOf(comparison: Comparison): readonly unknown[] {
  if (!('value' in comparison)) return [];
  return Array.isArray(comparison.value) ? comparison.value : [comparison.value];
}

/** A value as its control posts it. */
function posted(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

const quoted = (text: string): string =>
  `"${text.replace(/["\\]/gu, '\\$&').replace(/\s/gu, ' ')}"`;

const isString = (value: string | undefined): value is string => value !== undefined;
