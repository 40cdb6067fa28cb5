import type { Kind, QuestionDefinition, QuestionOf } from '../../definition/form.ts';
import { withRows } from '../../definition/with-rows.ts';
import type { Operation } from './definition.ts';
import { sourcesNeeded } from './messages.ts';

const fitting: Record<Operation, readonly Kind[]> = {
  sum: ['wholeNumber', 'calculated'],
  count: ['anyOf', 'optionTree', 'group'],
  days: ['date', 'dateRange'],
  years: ['date', 'monthAndYear'],
  join: ['text'],
};

/** Out of the earlier questions, those that an operation can be made of. */
export function possibleSources(
  operation: Operation,
  earlier: readonly QuestionDefinition[],
): QuestionDefinition[] {
  return reachable(operation, earlier).filter((source) => fits(operation, source));
}

/**
 * Why a value cannot be made of its sources, given the `earlier` questions of the form: what comes
 * later is not answered yet, so that nothing can be calculated from itself either.
 */
export function sourceProblems(
  { operation, sources }: QuestionOf<'calculated'>,
  earlier: readonly QuestionDefinition[],
): string[] {
  const known = reachable(operation, earlier);
  const found = sources.map((key) => known.find((question) => question.key === key));
  const problems = sources.flatMap((key, index) => {
    const source = found[index];
    if (!source) return [`“${key}” is no earlier question that it could be calculated from`];
    return fits(operation, source) ? [] : [`“${key}” does not fit. ${sourcesNeeded[operation]}`];
  });
  if (problems.length > 0) return problems;
  const dates = found.filter((source) => source?.kind === 'date').length;
  return operation === 'days' && dates !== (sources.length === 2 ? 2 : 0)
    ? [sourcesNeeded.days]
    : [];
}

function fits(operation: Operation, source: QuestionDefinition): boolean {
  if (source.kind === 'calculated' && source.operation === 'join') return false;
  return fitting[operation].includes(source.kind);
}

/** The numbers of all rows of a group can be added. */
function reachable(
  operation: Operation,
  earlier: readonly QuestionDefinition[],
): readonly QuestionDefinition[] {
  return operation === 'sum' ? earlier.flatMap(withRows) : earlier;
}
