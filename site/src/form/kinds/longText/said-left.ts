/** A screen reader says how many characters are left when fewer than these are, and no oftener. */
const said = [10, 20, 50, 100];

/**
 * The number below which fewer characters are left, where that is worth saying aloud: near the end of
 * what may be typed, and in few steps, so that nobody hears a number with every key.
 */
export function saidLeft(left: number, limit: number): number | undefined {
  return said.find((number) => left < number && number <= limit / 2);
}
