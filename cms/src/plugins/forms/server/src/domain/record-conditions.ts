import type { Column } from '@ehpr/form-schemas';
import type { RecordCondition } from '../../../../../records/record-query';
import type { AskedCondition, ResponseFilter } from '../../../shared/responses';

/**
 * What staff asked of answers, as records are searched by it. What says nothing falls away; one that
 * the form offers no filter for is refused by its key.
 */
export function recordConditions(
  asked: readonly AskedCondition[],
  filters: readonly ResponseFilter[],
  columns: readonly Column[],
): { kind: 'read'; conditions: RecordCondition[] } | { kind: 'unknown'; key: string } {
  const conditions: RecordCondition[] = [];
  for (const each of asked) {
    const filter = filters.find(({ key }) => key === each.key);
    if (!filter) return { kind: 'unknown', key: each.key };
    const condition = conditionOf(each, filter.by);
    const group = columns.find(({ key }) => key === each.key)?.group;
    if (condition) conditions.push({ ...condition, ...(group !== undefined && { group }) });
  }
  return { kind: 'read', conditions };
}

function conditionOf(
  { key, values = [], is, atLeast, atMost, from, to, contains }: AskedCondition,
  by: ResponseFilter['by'],
): RecordCondition | undefined {
  switch (by) {
    case 'option':
    case 'options':
      return values.length > 0 ? { key, by, values } : undefined;
    case 'yesNo':
      return is === undefined ? undefined : { key, by, is };
    case 'number':
      return {
        key,
        by,
        ...(atLeast !== undefined && { atLeast }),
        ...(atMost !== undefined && { atMost }),
      };
    case 'days':
    case 'months':
    case 'period': {
      // A month is told by seven characters, a day by ten.
      const length = by === 'months' ? 7 : 10;
      return {
        key,
        by,
        ...(from !== undefined && { from: from.slice(0, length) }),
        ...(to !== undefined && { to: to.slice(0, length) }),
      };
    }
    case 'words':
      return contains ? { key, by, contains } : undefined;
  }
}
