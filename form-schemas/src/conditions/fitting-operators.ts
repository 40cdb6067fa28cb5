import type { Operator } from '../definition/condition.ts';
import type { Kind } from '../definition/form.ts';
import { kinds } from '../kinds/index.ts';

/** The operators by which a condition can compare a question of a kind. */
export function operatorsFor(kind: Kind): readonly Operator[] {
  return kinds[kind].operators;
}
