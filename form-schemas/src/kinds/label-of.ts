import type { PublishedOption } from '../definition/published.ts';

/** The label of a value, or the value itself when no option bears it. */
export function labelOf(value: unknown, options: readonly PublishedOption[]): string {
  return options.find((option) => option.value === value)?.label ?? String(value);
}
