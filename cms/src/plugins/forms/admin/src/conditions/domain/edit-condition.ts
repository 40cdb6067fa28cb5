import { operatorsFor, type Kind, type Operator, type Scalar } from '@ehpr/form-schemas';
import type { DraftComparison, DraftGroup, DraftPart } from './draft-condition';
import { valuesOf } from './operator-words';

/** Looks at another question: its values are its own, and the operator stays if it fits. */
export function withQuestion(
  comparison: DraftComparison,
  asked: { key: string; kind: Kind },
): DraftComparison {
  if (asked.key === comparison.question) return comparison;
  const fitting = operatorsFor(asked.kind);
  const { operator } = comparison;
  return {
    question: asked.key,
    operator: fitting.includes(operator) ? operator : (fitting[0] ?? operator),
  };
}

/** Compares in another way, with the values chosen so far where they mean the same. */
export function withOperator(comparison: DraftComparison, operator: Operator): DraftComparison {
  const { question, operator: before, value } = comparison;
  // A branch of a tree is no leaf of it.
  const meansOther = before !== operator && [before, operator].includes('includesAnyUnder');
  const values = value === undefined || meansOther ? [] : [value].flat();
  return withValues({ question, operator }, values);
}

/** Compares with other values: the first of them, where the operator takes one. */
export function withValues(
  { question, operator }: DraftComparison,
  values: readonly Scalar[],
): DraftComparison {
  const [first] = values;
  if (first === undefined || valuesOf[operator] === 'none') return { question, operator };
  return { question, operator, value: valuesOf[operator] === 'one' ? first : [...values] };
}

export function withPart(group: DraftGroup, index: number, part: DraftPart): DraftGroup {
  return { ...group, parts: group.parts.with(index, part) };
}

export function withAdded(group: DraftGroup, part: DraftPart): DraftGroup {
  return { ...group, parts: [...group.parts, part] };
}

export function withoutPart(group: DraftGroup, index: number): DraftGroup {
  return { ...group, parts: group.parts.toSpliced(index, 1) };
}
