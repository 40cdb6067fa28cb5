import type { NamedCondition, NamedValue } from '@ehpr/form-schemas';
import { listed, quoted } from './terms';

type Comparison = Extract<NamedCondition, { operator: string }>;

/** A condition as the end of “asked if …”. */
export function conditionInWords(condition: NamedCondition): string {
  if ('all' in condition) return joined(condition.all, ' and ');
  if ('any' in condition) return joined(condition.any, ' or ');
  return comparison(condition);
}

function joined(parts: readonly NamedCondition[], word: string): string {
  return parts
    .map((part) => ('operator' in part ? conditionInWords(part) : `(${conditionInWords(part)})`))
    .join(word);
}

function comparison({ question, operator, values }: Comparison): string {
  const label = quoted(question.label);
  const wanted = listed(values.map(inWords));
  switch (operator) {
    case 'is':
    case 'isOneOf':
      return `${label} is ${wanted}`;
    case 'isNot':
      return `${label} is something other than ${wanted}`;
    case 'includes':
    case 'includesAny':
      return `${label} includes ${wanted}`;
    case 'includesAnyUnder':
      return `${label} includes something under ${wanted}`;
    case 'hasOptionsBelow':
      return `the answer to ${label} has options below it`;
    case 'isLessThan':
      return `${label} is less than ${wanted}`;
    case 'isMoreThan':
      return `${label} is more than ${wanted}`;
    case 'isBefore':
      return `${label} is before ${wanted}`;
    case 'isAfter':
      return `${label} is after ${wanted}`;
    case 'isAnswered':
      return `${label} is answered`;
  }
}

function inWords({ value, label }: NamedValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return quoted(label ?? String(value));
}
