/**
 * Where a registrant stands. `merged`: the record lives on in another one. Which of them are listed,
 * so that searches, audiences and counts mean them, the column `registrants.listed` says.
 */
export const registrantStatuses = [
  'active',
  'deployed',
  'lapsed',
  'pending-merge',
  'withdrawn',
  'merged',
] as const;

export type RegistrantStatus = (typeof registrantStatuses)[number];
