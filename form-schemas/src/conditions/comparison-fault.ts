import type { Comparison, ListComparison, Operator, Scalar } from '../definition/condition.ts';
import type { Option, QuestionDefinition, QuestionOf } from '../definition/form.ts';
import { leavesOf } from '../definition/options.ts';
import { isHiddenValue } from '../kinds/hidden/kind.ts';
import { textFormats } from '../kinds/text/formats.ts';
import { realDay, realMonth } from '../reading/date-pattern.ts';
import type { Choices } from '../compile/choices.ts';
import { operatorsFor } from './fitting-operators.ts';
import { resolveCondition } from './resolve-condition.ts';

/** Why a comparison could never be met, or not be judged. */
export type ComparisonFault =
  | { kind: 'unknown-question' }
  | { kind: 'unfit-operator' }
  /** No answer to the question meets it. */
  | { kind: 'never-met' }
  /** It waits for what is retired: nobody can answer it any more. */
  | { kind: 'retired'; values: Scalar[] }
  /** It waits for what the question does not offer. */
  | { kind: 'not-offered'; values: Scalar[] };

/** What is wrong with a comparison that looks at `asked`, if there is such a question beside it. */
export function comparisonFault(
  comparison: Comparison | ListComparison,
  asked: QuestionDefinition | undefined,
  choices: Choices,
): ComparisonFault | undefined {
  if (!asked) return { kind: 'unknown-question' };
  if (!operatorsFor(asked.kind).includes(comparison.operator)) return { kind: 'unfit-operator' };
  const retired = namedBy(comparison).filter((value) => choices.isRetired(asked.key, value));
  if (retired.length > 0) return { kind: 'retired', values: retired };
  const resolved = resolveCondition(comparison, (key) => choices.optionsOfKey(key));
  if (!('value' in resolved)) return undefined;
  const wanted = Array.isArray(resolved.value) ? resolved.value : [resolved.value];
  if (wanted.length === 0 || !canBeMet(asked, resolved)) return { kind: 'never-met' };
  const values = wanted.filter((value) => !mayBeAnswered(asked, value, choices));
  return values.length > 0 ? { kind: 'not-offered', values } : undefined;
}

function namedBy(comparison: Comparison | ListComparison): Scalar[] {
  if (!('value' in comparison)) return [];
  return Array.isArray(comparison.value) ? comparison.value : [comparison.value];
}

/** Whether a number is left on the side of the limit that a comparison asks for. */
function canBeMet(asked: QuestionDefinition, comparison: Comparison): boolean {
  const comparesNumbers = ['isLessThan', 'isMoreThan'].includes(comparison.operator);
  if (asked.kind === 'calculated') return !comparesNumbers || asked.operation !== 'join';
  if (asked.kind !== 'wholeNumber') return true;
  if (comparison.operator === 'isLessThan') return comparison.value > asked.min;
  return comparison.operator !== 'isMoreThan' || comparison.value < asked.max;
}

/**
 * What a comparison may name of the options of a question: of a tree, its leaves, or what they
 * stand under. None when the question has no options.
 */
export function comparableOptions(
  asked: QuestionDefinition,
  operator: Operator,
  choices: Choices,
): readonly Option[] {
  switch (asked.kind) {
    case 'oneOf':
    case 'anyOf':
      return choices.optionsOf(asked);
    case 'optionTree': {
      const list = choices.listOf(asked.list);
      if (operator !== 'includesAnyUnder') return leavesOf(list);
      return list.filter(({ options }) => options?.length);
    }
    default:
      return [];
  }
}

/** Whether a text keeps to the format and the limits of a question. */
function mayBeText(
  { format, minLength = 1, maxLength }: QuestionOf<'text'>,
  value: string,
): boolean {
  const length = Array.from(value).length;
  const fits = !format || new RegExp(textFormats[format].pattern, 'u').test(value);
  return fits && length >= minLength && length <= maxLength;
}

function mayBeAnswered(asked: QuestionDefinition, value: Scalar, choices: Choices): boolean {
  switch (asked.kind) {
    case 'text':
      return typeof value === 'string' && mayBeText(asked, value);
    case 'email':
    case 'phone':
    case 'postalCode':
      return typeof value === 'string';
    case 'wholeNumber':
      return (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        value >= asked.min &&
        value <= asked.max
      );
    case 'date':
      return typeof value === 'string' && realDay.test(value);
    case 'monthAndYear':
      return typeof value === 'string' && realMonth.test(value);
    case 'yesNo':
    case 'consent':
      return typeof value === 'boolean';
    case 'calculated':
      return asked.operation === 'join' ? typeof value === 'string' : Number.isInteger(value);
    case 'hidden':
      return asked.value === undefined ? isHiddenValue(value) : value === asked.value;
    case 'declaration':
      return value === true;
    case 'oneOf':
    case 'anyOf':
    case 'optionTree':
      return comparableOptions(asked, 'includes', choices).some((option) => option.value === value);
    case 'longText':
    case 'file':
    case 'address':
    case 'dateRange':
    case 'matrix':
    case 'group':
    case 'guidance':
      // No operator compares them with a value.
      return false;
  }
}
