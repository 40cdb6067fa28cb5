/** An item that is in both orders. It moved when the others keep their order without it. */
export type Kept<T> = { before: T; after: T; moved: boolean };

export type Alignment<T> = {
  /** In the later order: what is new, and what was there before. */
  present: ({ added: T } | Kept<T>)[];
  /** In the earlier order: what is there no more. */
  removed: T[];
};

type Keyed = { item: unknown; id: string };

/**
 * Joins two orders of things by key. A key that comes twice, as in a draft it may, is joined in the
 * order in which it comes.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): Alignment<T> {
  const earlier = withIds(before, keyOf);
  const later = withIds(after, keyOf);
  const position = new Map(earlier.map(({ id }, index) => [id, index]));
  const positions = later.flatMap(({ id }) => position.get(id) ?? []);
  const steady = longestRising(positions);
  const known = new Set(later.map(({ id }) => id));
  return {
    present: later.map(({ item, id }) => {
      const at = position.get(id);
      const match = at === undefined ? undefined : earlier[at];
      if (at === undefined || !match) return { added: item };
      return { before: match.item, after: item, moved: !steady.has(at) };
    }),
    removed: earlier.filter(({ id }) => !known.has(id)).map(({ item }) => item),
  };
}

function withIds<T>(items: readonly T[], keyOf: (item: T) => string) {
  const times = new Map<string, number>();
  return items.map((item): Keyed & { item: T } => {
    const key = keyOf(item);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { item, id: `${key} ${time}` };
  });
}

/** As many of the numbers as can stay where they are: the rest has moved. */
function longestRising(numbers: readonly number[]): Set<number> {
  const best: number[][] = [];
  for (const [index, number] of numbers.entries()) {
    const before = best
      .slice(0, index)
      .filter((run) => (run.at(-1) ?? -1) < number)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    best.push([...before, number]);
  }
  return new Set(best.reduce((longest, run) => (run.length > longest.length ? run : longest), []));
}
