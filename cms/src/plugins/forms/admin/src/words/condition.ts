import type { NamedCondition, NamedValue } from '@ehpr/form-schemas';
import { verbOf } from '../conditions/domain/operator-words';
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
  const about = `${quoted(question.label)} ${verbOf(operator)}`;
  return values.length > 0 ? `${about} ${listed(values.map(inWords))}` : about;
}

function inWords({ value, label }: NamedValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return quoted(label ?? String(value));
}
