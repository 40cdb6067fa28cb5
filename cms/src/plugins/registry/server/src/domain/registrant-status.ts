/** Where a registrant stands. `merged`: the record lives on in another one. */
export const registrantStatuses = [
  'active',
  'deployed',
  'lapsed',
  'pending-merge',
  'withdrawn',
  'merged',
] as const;

export type RegistrantStatus = (typeof registrantStatuses)[number];

/**
 * Those whom searches, audiences and counts mean that ask for no more. The column `registrants.listed`
 * says the same in SQL.
 */
export function isListedStatus(status: RegistrantStatus): boolean {
  return status === 'active' || status === 'deployed';
}
