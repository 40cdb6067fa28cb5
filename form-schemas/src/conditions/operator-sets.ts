import type { Operator } from '../definition/condition.ts';

/** The operators of kinds whose answer is one value. */
export const single: readonly Operator[] = ['is', 'isNot', 'isOneOf', 'isAnswered'];
/** The operators of kinds whose answer is some values. */
export const several: readonly Operator[] = ['includes', 'includesAny', 'isAnswered'];
