/** A value that a condition can compare with. */
export type Scalar = string | number | boolean;

/** What a condition asks of one earlier answer. */
export type Comparison =
  | {
      question: string;
      operator: 'is' | 'isNot' | 'includes' | 'isBefore' | 'isAfter';
      value: Scalar;
    }
  | { question: string; operator: 'isLessThan' | 'isMoreThan'; value: number }
  | { question: string; operator: 'isOneOf' | 'includesAny'; value: Scalar[] }
  | { question: string; operator: 'isAnswered' };

/**
 * What staff may write beside the comparisons: two that look into the option list of the
 * question. The compiler resolves them, so that who evaluates a condition needs no list.
 */
export type ListComparison =
  | { question: string; operator: 'includesAnyUnder'; value: string }
  | { question: string; operator: 'hasOptionsBelow' };

/** How a condition compares an answer. */
export type Operator = (Comparison | ListComparison)['operator'];

/**
 * When a question is asked. Refers to earlier questions of the form, or, inside a repeating
 * group, to earlier questions of the same row. A question without an answer meets no comparison.
 */
export type Condition = Comparison | ListComparison | { all: Condition[] } | { any: Condition[] };

/** A condition with its list comparisons resolved, as the compiled schema carries it. */
export type ResolvedCondition =
  Comparison | { all: ResolvedCondition[] } | { any: ResolvedCondition[] };
