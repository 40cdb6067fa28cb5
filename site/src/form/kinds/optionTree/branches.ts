import { leavesOf, type PublishedOption } from '@ehpr/form-schemas';

/** An option with others below it. Its id tells it from a leaf, or another branch, of its value. */
export type Branch = { id: string; option: PublishedOption };

/** All branches of a tree, each before those below it. */
export function branchesOf(options: readonly PublishedOption[], above = ''): Branch[] {
  return options.flatMap((option) => {
    if (!option.options?.length) return [];
    const id = branchId(option, above);
    return [{ id, option }, ...branchesOf(option.options, id)];
  });
}

export const branchId = (option: PublishedOption, above: string): string =>
  above ? `${above}/${option.value}` : option.value;

/** How many of the leaves below a branch are chosen, and how many there are. */
export function countIn(option: PublishedOption, chosen: ReadonlySet<string>) {
  const leaves = leavesOf([option]);
  return { count: leaves.filter(({ value }) => chosen.has(value)).length, of: leaves.length };
}

/** The name of the boxes that, without script, choose all that is below a branch. */
export const allOfName = (name: string): string => `${name}.all`;
