import { leavesOf, type PublishedOption } from '@ehpr/form-schemas';
import { matchesSearch } from '../../search.ts';
import { branchId } from './branches.ts';

/** What of a tree a search shows: everything, while nothing is searched for. */
export type Found = {
  isSearching: boolean;
  /** How many leaves are shown. */
  count: number;
  has(id: string): boolean;
  /** Whether all below a branch is shown, so that choosing all of it hides no choice. */
  hasAll(option: PublishedOption, id: string): boolean;
};

/** Finds leaves by their own name, or by that of a branch above them. */
export function searchTree(options: readonly PublishedOption[], query: string): Found {
  if (query.trim() === '') {
    const count = leavesOf(options).length;
    return { isSearching: false, count, has: () => true, hasAll: () => true };
  }
  const shown = new Set<string>();
  let count = 0;
  const look = (level: readonly PublishedOption[], above: string, names: string): boolean => {
    let isShown = false;
    for (const option of level) {
      const id = branchId(option, above);
      const name = `${names} ${option.label}`;
      const isBranch = Boolean(option.options?.length);
      if (!(isBranch ? look(option.options ?? [], id, name) : matchesSearch(name, query))) continue;
      shown.add(id);
      if (!isBranch) count += 1;
      isShown = true;
    }
    return isShown;
  };
  look(options, '', '');
  const has = (id: string) => shown.has(id);
  const hasAll = (option: PublishedOption, id: string): boolean =>
    (option.options ?? []).every((below) => {
      const belowId = branchId(below, id);
      return has(belowId) && hasAll(below, belowId);
    });
  return { isSearching: true, count, has, hasAll };
}
