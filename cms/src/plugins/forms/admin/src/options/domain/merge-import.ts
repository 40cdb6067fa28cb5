import type { Option } from '@ehpr/form-schemas';
import type { ReadTable } from './read-table';

type Imported = Extract<ReadTable, { kind: 'read' }>;

/**
 * The options of a table in place of those that are there. What the table has no column for stays as
 * it is, and of what it leaves out, whatever was published is retired rather than lost.
 */
export function mergeImport(
  present: readonly Option[],
  { options, hasFrench, hasRetired }: Imported,
  published: ReadonlySet<string>,
): Option[] {
  const kept = new Map(present.map((option) => [option.value, option]));
  const named = new Set(options.map(({ value }) => value));
  const merged = options.map((option): Option => {
    const before = kept.get(option.value);
    const labels = hasFrench ? option.labels : before?.labels;
    const retired = hasRetired ? option.retired : before?.retired;
    const table = { kind: 'read' as const, options: option.options ?? [], hasFrench, hasRetired };
    const below = mergeImport(before?.options ?? [], table, published);
    return {
      value: option.value,
      label: option.label,
      ...(labels && { labels }),
      ...(retired && { retired }),
      ...(below.length > 0 && { options: below }),
    };
  });
  const left = present.filter(({ value }) => !named.has(value));
  return [...merged, ...left.flatMap((option) => retiredOrGone(option, published))];
}

function retiredOrGone(option: Option, published: ReadonlySet<string>): Option[] {
  const { options: below = [], ...own } = option;
  const left = below.flatMap((each) => retiredOrGone(each, published));
  if (!published.has(option.value) && left.length === 0) return [];
  return [{ ...own, retired: true, ...(left.length > 0 && { options: left }) }];
}
