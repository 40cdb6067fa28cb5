/** “1,234”. */
export const inDigits = (count: number): string => count.toLocaleString('en-CA');

/** “1 registrant”, “1,234 registrants”. */
export const registrantsInWords = (count: number): string =>
  `${inDigits(count)} ${count === 1 ? 'registrant' : 'registrants'}`;
