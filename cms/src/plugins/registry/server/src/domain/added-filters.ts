import type { Column } from '@ehpr/form-schemas';
import type { AddedFilter } from './read-search';

/** Questions that every registry is searched by already. */
const builtIn: ReadonlySet<string> = new Set([
  'firstName',
  'lastName',
  'email',
  'primaryPhone',
  'stream',
  'specialty',
  'subspecialties',
  'registrationStatus',
  'currentEmployment',
  'healthAuthorities',
  'deployAnywhere',
  'deploymentLocations',
  'placementOptions',
  'deploymentDuration',
  'deploymentType',
]);

/** The filters for questions that staff marked in the form, of those that have none without it. */
export function addedFilters(
  columns: readonly Column[],
  marked: readonly { key: string; by: AddedFilter['by'] }[],
): AddedFilter[] {
  return marked
    .filter(({ key }) => !builtIn.has(key))
    .map(({ key, by }) => {
      const group = columns.find((column) => column.key === key)?.group;
      return { key, by, ...(group !== undefined && { group }) };
    });
}
