/**
 * The levels at which headings stand on the page, by those that their writer chose: the topmost of
 * them at `from`, and none skipped, so that whoever goes from heading to heading misses nothing.
 */
export function headingLevels(chosen: readonly number[], from: number): number[] {
  const used = [...new Set(chosen)].sort((a, b) => a - b);
  let last = from - 1;
  return chosen.map((level) => {
    last = Math.min(from + used.indexOf(level), last + 1, 6);
    return last;
  });
}
