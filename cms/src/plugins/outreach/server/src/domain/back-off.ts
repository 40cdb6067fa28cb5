/** Twice as long after each attempt, from two seconds up to a longest. */
export const backOff = (attemptsBefore: number, longestSeconds: number): number =>
  Math.min(2 ** Math.min(attemptsBefore + 1, 16), longestSeconds);
