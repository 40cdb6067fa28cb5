/** What is done again and again, to forms or inputs of several sizes, by size. */
export type Work<Size extends string> = Record<Size, () => unknown>;

/** Milliseconds since some moment: those that passed, or those for which this process worked. */
type Clock = () => number;
export const wallClock: Clock = () => performance.now();
export const cpuClock: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * How long each takes: the median of some rounds, in each of which all have their turn, so that what
 * else the machine does falls on all alike.
 */
export async function medians<Size extends string>(
  work: Work<Size>,
  rounds: number,
  clock: Clock,
): Promise<Record<Size, number>> {
  const sizes = Object.keys(work) as Size[];
  const times = Object.fromEntries(sizes.map((size) => [size, []])) as unknown as Record<
    Size,
    number[]
  >;
  for (let round = -1; round < rounds; round += 1) {
    for (const size of sizes) {
      const began = clock();
      await work[size]();
      // The first round warms up.
      if (round >= 0) times[size].push(clock() - began);
    }
  }
  return Object.fromEntries(sizes.map((size) => [size, median(times[size])])) as Record<
    Size,
    number
  >;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
