import { acceptedTypes, type Change, type ChangeableRule, type Scalar } from '@ehpr/form-schemas';
import type { Warning, WarningKind } from '../../../shared/versions';

/** The changes that people who answer, or have answered, will notice, and how. */
export function warningsOf(changes: readonly Change[]): Warning[] {
  return changes.flatMap((change) => {
    const kind = hasOtherKey(change, changes) ? 'key-changed' : warningOf(change);
    return kind ? [{ kind, change }] : [];
  });
}

/** Whether a question that is gone is asked still, in the same words under another key. */
function hasOtherKey(change: Change, changes: readonly Change[]): boolean {
  return (
    change.kind === 'question-removed' &&
    changes.some(
      (other) => other.kind === 'question-added' && other.question.label === change.question.label,
    )
  );
}

function warningOf(change: Change): WarningKind | undefined {
  switch (change.kind) {
    case 'question-made-required':
      return 'must-be-answered';
    case 'question-added':
      return change.required ? 'must-be-answered' : undefined;
    case 'question-removed':
      return 'no-longer-asked';
    case 'option-removed':
    case 'option-retired':
      return 'no-longer-offered';
    case 'question-retyped':
    case 'choices-changed':
      return 'answered-differently';
    case 'condition-added':
    case 'condition-removed':
    case 'condition-changed':
      return 'asked-otherwise';
    case 'question-reworded':
      return change.field === 'statement' ? 'agreed-otherwise' : undefined;
    case 'rule-changed':
      return ofRule(change);
    default:
      return undefined;
  }
}

type RuleChange = Change & { kind: 'rule-changed' };

function ofRule(change: RuleChange): WarningKind | undefined {
  switch (change.rule) {
    case 'operation':
    case 'sources':
      return 'made-otherwise';
    case 'value':
    case 'parameter':
      return 'means-otherwise';
    default:
      return isTighter(change) ? 'takes-less' : undefined;
  }
}

/** Rules that nobody who answers can break, and one that breaks no answer that was given. */
const harmless: readonly ChangeableRule[] = ['core', 'autocomplete', 'someRows'];

/** Whether answers that were taken before may be refused now. */
function isTighter({ rule, before, after }: RuleChange): boolean {
  // Where it may go on, a last day need not be given.
  if (rule === 'openEnd') return after === undefined;
  if (after === undefined || harmless.includes(rule)) return false;
  if (rule === 'accept') return !takesAll(after, before);
  if (typeof after !== 'number' || typeof before !== 'number') return true;
  return rule === 'minLength' || rule === 'min' ? after > before : after < before;
}

/** Whether the files that were accepted are so still. */
function takesAll(after: Scalar, before: Scalar | undefined): boolean {
  const now = typesOf(after);
  return typesOf(before).every((type) => now.includes(type));
}

const typesOf = (accept: Scalar | undefined): readonly string[] =>
  Object.entries(acceptedTypes).find(([name]) => name === accept)?.[1] ?? [];
