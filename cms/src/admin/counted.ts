/** “1,234”. */
export const inDigits = (count: number): string => count.toLocaleString('en-CA');

/** “1 change”, “1,234 changes”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inDigits(count)} ${count === 1 ? one : many}`;
