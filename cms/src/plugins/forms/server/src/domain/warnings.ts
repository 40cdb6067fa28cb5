import type { Change, ChangeableRule } from '@ehpr/form-schemas';
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
    case 'rule-changed':
      return isTighter(change) ? 'takes-less' : undefined;
    default:
      return undefined;
  }
}

/** Rules that nobody who answers can break. */
const untold: readonly ChangeableRule[] = [
  'core',
  'autocomplete',
  'someRows',
  'operation',
  'sources',
  'value',
  'parameter',
];

/** Whether answers that were taken before may be refused now. */
function isTighter({ rule, before, after }: Change & { kind: 'rule-changed' }): boolean {
  if (after === undefined || untold.includes(rule)) return false;
  if (typeof after !== 'number' || typeof before !== 'number') return true;
  return rule === 'minLength' ? after > before : after < before;
}
